export * from './figuresDesk';
