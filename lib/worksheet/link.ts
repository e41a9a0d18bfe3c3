import { correction, generate } from 'lean-qr/nano';

/** A page of the site to which a sheet leads, and the QR code for it. */
export interface Link {
  /** The absolute address of the page. */
  readonly href: string;
  /** The code as path data; a module is one unit wide. */
  readonly code: string;
  /** How many modules wide and high the code is. */
  readonly modules: number;
}

/** Makes a link of an absolute address. The code has error correction M or higher (ISO/IEC 18004). */
export function linkTo(href: string): Link {
  const bits = generate(href, { minCorrectionLevel: correction.M });
  const { size } = bits;
  let code = '';
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      if (!bits.get(x, y)) continue;
      const from = x;
      while (bits.get(x + 1, y)) x++;
      const to = x + 1;
      code += `M${from} ${y}L${to} ${y}L${to} ${y + 1}L${from} ${y + 1}Z`;
    }
  }
  return { href, code, modules: size };
}
