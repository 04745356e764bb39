import { defineConfig } from 'wxt';

export default defineConfig({
  manifestVersion: 3,
  srcDir: '.',
  entrypointsDir: 'extension/entrypoints',
  imports: false,
});
