/** The QR code of a short address as a PNG, for programs that take no SVG. */
import { type APIRoute, type InferGetStaticPropsType } from 'astro';
import { PNG } from 'pngjs';
import { qrCode } from '@/components/share/qr-code';
import { shortAddressPaths as getStaticPaths } from '@/queries/short-addresses';

export { getStaticPaths };
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** Pixels a module: about 400 a side, sharp on paper at 3.5 cm. */
const SCALE = 12;

export const GET: APIRoute<Props> = ({ props: { address } }) => {
  const { size, modules } = qrCode(address);
  const side = size * SCALE;
  const data = Buffer.alloc(side * side);
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++)
      data[y * side + x] = modules[Math.floor(y / SCALE)]?.[Math.floor(x / SCALE)] ? 0 : 255;
  const png = new PNG({ width: side, height: side });
  png.data = data;
  const file = PNG.sync.write(png, { colorType: 0, inputColorType: 0, deflateLevel: 9 });
  return new Response(new Uint8Array(file), { headers: { 'Content-Type': 'image/png' } });
};
