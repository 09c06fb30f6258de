import { useLayoutEffect, useRef, useState } from 'react';

interface Props {
  readonly text: string;
  /** How it looks beside `quote`: the edge or the outline of its tag. */
  readonly look: string;
}

/** Words of the article. Where they are too many and scroll, the keyboard reaches them, too. */
export function Quote({ text, look }: Props) {
  const element = useRef<HTMLQuoteElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useLayoutEffect(() => {
    const quote = element.current;
    if (quote === null) return undefined;
    const observer = new ResizeObserver(() =>
      setScrolls(quote.scrollHeight > quote.clientHeight + 1),
    );
    observer.observe(quote);
    return () => observer.disconnect();
  }, [text]);
  return (
    <blockquote ref={element} className={`quote ${look}`} tabIndex={scrolls ? 0 : undefined}>
      {text}
    </blockquote>
  );
}
