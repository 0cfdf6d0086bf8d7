/** A picture of the sign of the site. */
interface IconFile {
  name: string;
  /** Side in pixels; `null` for one that has any. */
  pixels: number | null;
  /** What it is for: to be shown as it is, to be cut into a shape, on the home screen of a phone of Apple's. */
  use: 'any' | 'maskable' | 'apple';
}

/** Every file of the sign but `favicon.ico`. */
export const iconFiles: readonly IconFile[] = [
  { name: 'icon.svg', pixels: null, use: 'any' },
  { name: '192.png', pixels: 192, use: 'any' },
  { name: '512.png', pixels: 512, use: 'any' },
  { name: 'maskable-192.png', pixels: 192, use: 'maskable' },
  { name: 'maskable-512.png', pixels: 512, use: 'maskable' },
  { name: 'apple-touch.png', pixels: 180, use: 'apple' },
];
