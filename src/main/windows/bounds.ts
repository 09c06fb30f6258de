/** A rectangle of the desktop, in device-independent pixels. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const MINIMUM = { width: 720, height: 480 } as const;
export const DEFAULT_SIZE = { width: 1360, height: 860 } as const;

function overlap(a: Rectangle, b: Rectangle): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

const clamp = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(value, high));

/** `size` in the middle of an area, made smaller where it does not fit. */
function centred(size: Pick<Rectangle, 'width' | 'height'>, area: Rectangle): Rectangle {
  const width = Math.min(size.width, area.width);
  const height = Math.min(size.height, area.height);
  return {
    x: area.x + Math.floor((area.width - width) / 2),
    y: area.y + Math.floor((area.height - height) / 2),
    width,
    height,
  };
}

/**
 * Where to put the window: where it was, moved and made smaller so that all of it is on the display it was
 * most on; in the middle of the first display when it was nowhere, or on a display that is gone.
 *
 * @param remembered Null the first time.
 * @param areas Work areas of the displays, the primary one first. At least one.
 */
export function placeWindow(
  remembered: Rectangle | null,
  areas: readonly [Rectangle, ...Rectangle[]],
): Rectangle {
  const wanted = remembered ?? { x: 0, y: 0, ...DEFAULT_SIZE };
  const size = {
    width: Math.max(wanted.width, MINIMUM.width),
    height: Math.max(wanted.height, MINIMUM.height),
  };
  if (remembered === null) return centred(size, areas[0]);
  const area = areas.reduce((best, each) =>
    overlap(remembered, each) > overlap(remembered, best) ? each : best,
  );
  if (overlap(remembered, area) === 0) return centred(size, areas[0]);
  const { width, height } = centred(size, area);
  return {
    x: clamp(remembered.x, area.x, area.x + area.width - width),
    y: clamp(remembered.y, area.y, area.y + area.height - height),
    width,
    height,
  };
}
