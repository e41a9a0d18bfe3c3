'use client';
import { fileName } from './download.ts';
import type { Order } from './order.ts';
import { press } from './press.ts';
import { type MakingState, type MakingWords, useMaking } from './use-making.ts';

/**
 * Makes a PDF of what is ordered and hands it over, one at a time, and says how it went. `progress` tells how far a
 * class set has come, `cancel` stops it.
 */
export const usePress = (order: () => Order | Promise<Order>, words: MakingWords): MakingState =>
  useMaking(async (making) => {
    // What a sheet says may still have to be fetched.
    const ordered = await order();
    const bytes = await press(ordered, making);
    return bytes && { bytes, type: 'application/pdf', name: fileName(ordered.sheet.title, 'pdf') };
  }, words);
