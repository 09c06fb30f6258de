export { quotations, type Quotation } from './quotations';
