'use client';
import { PageFault } from '../../components/ui/index.ts';

export default function PageError({ error, retry }: { error: unknown; retry: () => void }) {
  return <PageFault fault={error} again={retry} />;
}
