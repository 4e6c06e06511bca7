/** The QR code of a short address as a picture to open or to print, with the address under it. */
import { type APIRoute, type InferGetStaticPropsType } from 'astro';
import { qrCode } from '@/components/share/qr-code';
import { shortAddressPaths as getStaticPaths } from '@/queries/short-addresses';

export { getStaticPaths };
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** Modules that the line of text takes below the code. */
const LINE = 3;

export const GET: APIRoute<Props> = ({ props: { address, shown } }) => {
  const { size, path } = qrCode(address);
  const height = size + LINE;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${height}">
<title>${shown}</title>
<path fill="#fff" d="M0 0h${size}v${height}H0z"/>
<path stroke="#000" shape-rendering="crispEdges" d="${path}"/>
<text x="${size / 2}" y="${size}" text-anchor="middle" textLength="${size - 8}" lengthAdjust="spacingAndGlyphs" font-family="sans-serif" font-size="2.5">${shown}</text>
</svg>
`;
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};
