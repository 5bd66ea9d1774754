//! One text in six languages.

/// Six sentences of one text in a language, and the third one edited.
pub(crate) struct Language {
    pub(crate) texts: [&'static str; 6],
    pub(crate) edited: &'static str,
}

pub(crate) const LANGUAGES: [Language; 6] = [
    Language {
        texts: [
            "A page goes stale when its source changes and nobody notices.",
            "The date of a file proves nothing to anybody.",
            "Ask which paragraphs changed, not which pages.",
            "Every translation carries the text it was made from.",
            "A report that cannot be acted upon is noise.",
            "Translators work at their own pace, and that is fine.",
        ],
        edited: "Ask which paragraphs have changed since, not which pages.",
    },
    Language {
        texts: [
            "原文が変わっても誰も気づかないと、ページは古くなります。",
            "ファイルの日付は何も証明しません。",
            "どのページではなく、どの段落が変わったかを尋ねてください。",
            "すべての訳文は、元になったテキストを保持します。",
            "対処できない報告書は雑音にすぎません。",
            "翻訳者は自分のペースで作業して構いません。",
        ],
        edited: "どのページではなく、どの段落が書き換えられたかを尋ねてください。",
    },
    Language {
        texts: [
            "تصبح الصفحة قديمة عندما يتغير مصدرها ولا يلاحظ أحد.",
            "تاريخ الملف لا يثبت شيئا لأي شخص.",
            "اسأل عن الفقرات التي تغيرت وليس عن الصفحات.",
            "كل ترجمة تحمل النص الذي صنعت منه.",
            "التقرير الذي لا يمكن العمل به مجرد ضوضاء.",
            "يعمل المترجمون وفق وتيرتهم الخاصة وهذا جيد.",
        ],
        edited: "اسأل دائما عن الفقرات التي تغيرت وليس عن الصفحات كلها.",
    },
    Language {
        texts: [
            "当原文改变而没有人注意时，页面就会过时。",
            "文件的日期不能向任何人证明什么。",
            "要问哪些段落改变了，而不是哪些页面。",
            "每个译文都带有它所依据的文本。",
            "无法据以行动的报告只是噪音。",
            "译者可以按照自己的节奏工作。",
        ],
        edited: "要问哪些段落已经修改了，而不是哪些页面。",
    },
    Language {
        texts: [
            "Strona starzeje się, gdy jej źródło się zmienia, a nikt tego nie widzi.",
            "Data pliku niczego nikomu nie udowadnia.",
            "Pytaj, które akapity się zmieniły, a nie które strony.",
            "Każde tłumaczenie niesie tekst, z którego powstało.",
            "Raport, z którym nie można nic zrobić, jest szumem.",
            "Tłumacze pracują we własnym tempie i to jest w porządku.",
        ],
        edited: "Pytaj zawsze, które akapity się zmieniły, a nie które strony.",
    },
    Language {
        texts: [
            "Kaynağı değişip kimse fark etmediğinde sayfa eskir.",
            "Bir dosyanın tarihi kimseye hiçbir şey kanıtlamaz.",
            "Hangi sayfaların değil, hangi paragrafların değiştiğini sorun.",
            "Her çeviri, yapıldığı metni yanında taşır.",
            "Üzerine iş yapılamayan bir rapor gürültüdür.",
            "Çevirmenler kendi hızlarında çalışır ve bu iyidir.",
        ],
        edited: "Hangi sayfaların değil, hangi paragrafların sonradan değiştiğini sorun.",
    },
];
