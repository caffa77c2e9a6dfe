// Keys that order a list, as the server makes them (src/Rooms/State/Board.cs); here only to show one's own move before the answer.
const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const width = 7;
const most = 62 ** width - 1;

const number = (value: number): string => {
  let text = '';
  for (let rest = value; text.length < width; rest = Math.floor(rest / 62)) text = digits.charAt(rest % 62) + text;
  return text;
};

export const last = (seq: number): string => `b${number(seq)}V`;
export const first = (seq: number): string => `a${number(most - seq)}V`;

/** A key between two, the first smaller than the second. */
export function between(low: string, high: string): string {
  let key = '';
  let bounded = true;
  for (let i = 0; ; i++) {
    const from: number = i < low.length ? digits.indexOf(low.charAt(i)) : 0;
    const to: number = !bounded ? 62 : i < high.length ? digits.indexOf(high.charAt(i)) : 0;
    if (to - from > 1) return key + digits.charAt((from + to) >> 1);
    key += digits.charAt(from);
    bounded &&= from === to;
  }
}

/** The key right after one of an ordered list; nothing = first, and at the end when it is not in the list. */
export function after(list: readonly { id: string; order: string }[], id: string | undefined, seq: number): string {
  if (id === undefined) return first(seq);
  const at = list.findIndex(item => item.id === id);
  const here = list[at], next = list[at + 1];
  return here && next ? between(here.order, next.order) : last(seq);
}
