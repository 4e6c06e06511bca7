/**
 * The drawn road of the site, for a picture of 1200 x 630: at the hour of a stage, as
 * components/site/Horizon.astro draws it, or whole from night to day, as Panorama.astro does.
 * Their colors are repeated here because a style sheet cannot be read; tests/unit holds them equal.
 */

export interface Scene {
  /** SVG elements that fill the picture. */
  drawing: string;
  /** The color of text on the sky. */
  ink: string;
  /** How far from the left edge text may run, in pixels. */
  textEnds: number;
  /** Where the sky free for text ends, in pixels from the top. */
  skyEnds: number;
}

interface Hour {
  high: string;
  mid: string;
  low: string;
  sun: string;
  far: string;
  land: string;
  way: string;
  sunHeight: number;
  ink: string;
}

const PALE = '#fdf9f0';
const DARK = '#1f1b2e';

const hours: Record<number, Hour> = {
  1: hour('#12143f #1c1f5c #2d2f7d #4a4aa0 #171a4a #0c0d2b #4b4e9c', 150, PALE),
  2: hour('#2b1d5e #50318a #8d4f9c #f0b3a0 #3c2570 #1f1440 #9c7bc4', 116, PALE),
  3: hour('#7d3a5c #d0674c #f2a55f #fff0c4 #8c3c48 #4c2230 #f0bd92', 100, PALE),
  4: hour('#bfe0e2 #dcecc9 #f7eab0 #fff8d6 #a9bf6a #6f8f3a #f6ecc6', 75, DARK),
};

function hour(colors: string, sunHeight: number, ink: string): Hour {
  const [high = '', mid = '', low = '', sun = '', far = '', land = '', way = ''] = colors.split(' ');
  return { high, mid, low, sun, far, land, way, sunHeight, ink };
}

const STAR = '#d9dbff';
const nightStars = '1010 66, 1092 140, 918 132, 1150 54, 760 60, 700 128, 1136 350, 610 92, 236 372, 486 356';
const roadStars = '560 60, 640 128, 742 74, 468 112, 826 120, 690 38, 110 462, 330 452';

const stars = (places: string) =>
  places
    .split(', ')
    .map((place) => place.split(' '))
    .map(([x, y]) => `<circle cx="${x}" cy="${y}" r="2.6" fill="${STAR}"/>`)
    .join('');

/** @param stage 1 to 4, in the order of the road */
export function atHour(stage: number): Scene {
  const at = hours[stage];
  if (!at) throw new Error(`share-images: there is no picture for stage ${stage}; draw one in scenery.ts.`);
  // The strip of the site, 800 x 180, wider and higher, along the foot of the picture.
  const drawing = `<path d="M0 0h1200v630H0z" fill="${at.high}"/>
${stage === 1 ? stars(nightStars) : ''}
<g transform="translate(0 270) scale(1.5 2)">
<path d="M0 62q400-26 800 0v118H0z" fill="${at.mid}"/>
<path d="M0 94q400-26 800 0v86H0z" fill="${at.low}"/>
<ellipse cx="520" cy="${at.sunHeight}" rx="40" ry="30" fill="${at.sun}"/>
<path d="M0 118q120-22 260-8t260 2 280-10v78H0z" fill="${at.far}"/>
<path d="M0 132q200-20 400-12t400 2v58H0z" fill="${at.land}"/>
<path d="M215 180c60-30 250-26 270-40 8-8-6-12 34-19l5 .6c-26 8-4 12-6 20-4 16-72 18-88 38.4z" fill="${at.way}"/>
</g>`;
  return { drawing, ink: at.ink, textEnds: 1128, skyEnds: 366 };
}

/** The whole road. Night takes most of the sky, so that pale text can stand on it. */
export function wholeRoad(): Scene {
  const drawing = `<path d="M0 0h1200v630H0z" fill="#171a4a"/>
<path d="M700 0h500v630H700z" fill="#56348c"/>
<path d="M900 0h300v630H900z" fill="#e3815a"/>
<path d="M1060 0h140v630h-140z" fill="#f3e6ae"/>
${stars(roadStars)}
<circle cx="1060" cy="398" r="70" fill="#fffbe6"/>
<g transform="translate(0 225) scale(1 1.35)">
<path d="M0 210c150-40 260-10 380-5s240-55 380-40 220 50 440 25v110H0z" fill="#34285a"/>
<path d="M0 252c200-35 420-5 640-10s360-8 560 5v53H0z" fill="#1d1a3d"/>
<path d="M40 300c240-12 400-14 490-36s120-22 230-22 230-14 276-41h6c-40 38-150 48-246 54s-100 14-150 27-90 16-140 18z" fill="#f0d9a8"/>
</g>`;
  return { drawing, ink: PALE, textEnds: 876, skyEnds: 446 };
}
