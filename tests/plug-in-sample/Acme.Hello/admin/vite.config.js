import { defineConfig } from 'vite';

export default defineConfig({
  build: {
    outDir: '../wwwroot',
    emptyOutDir: true,
    lib: { entry: { page: 'src/page.jsx', card: 'src/card.jsx', form: 'src/form.jsx' }, formats: ['es'] },
    // The host's own copies, through its import map: a second React would not work.
    rolldownOptions: { external: ['react', 'react/jsx-runtime', 'react-dom', 'react-dom/client', 'antd', '@mmo/kernel'] },
  },
});
