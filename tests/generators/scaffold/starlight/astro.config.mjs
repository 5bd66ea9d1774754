import { defineConfig } from "astro/config";
import starlight from "@astrojs/starlight";

export default defineConfig({
  integrations: [
    starlight({
      title: "Check",
      defaultLocale: "root",
      locales: {
        root: { label: "English", lang: "en" },
        it: { label: "Italiano", lang: "it" },
        ja: { label: "日本語", lang: "ja" },
      },
    }),
  ],
});
