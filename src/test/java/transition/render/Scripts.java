package transition.render;

import java.util.List;

/** Short texts in scripts and with signs that do not take one column a character. */
final class Scripts {

  /** Those on which a terminal and Unicode's tables agree. */
  static final List<String> ALL =
      List.of(
          "数据科学家",
          "データ エンジニア",
          "한국어 개발자",
          "\u1112\u1161\u11ab\u1100\u116e\u11a8",
          "क्षत्रिय विकासक",
          "ที่นี่ นักพัฒนา กำ",
          "سلامٌ مطوّر",
          "שָׁלוֹם מפתח",
          "cafe\u0301 nai\u0308ve",
          "e\u0301\u0302\u0303\u0304",
          "நிரலாளர்",
          "می\u200cخواهم",
          "👍 ok",
          "👍🏽 skin",
          "👨\u200d👩\u200d👧 family",
          "👩🏽\u200d🎨 artist",
          "🏃\u200d♂\ufe0f runner",
          "🇩🇪🇫🇷 flags",
          "1\ufe0f\u20e3 keycap",
          "❤\ufe0f heart",
          "✔\ufe0f done",
          "🏳\ufe0f flag",
          "🏴\udb40\udc67\udb40\udc62\udb40\udc65\udb40\udc6e\udb40\udc67\udb40\udc7f England",
          "葛\udb40\udd00城市",
          "ｆｕｌｌ　ｗｉｄｔｈ",
          "ﾃﾞｰﾀ half",
          "𠀋 rare",
          "a\u200bb\ufeffc",
          "£–→█░▶◆┊━╺✓•");

  private Scripts() {}
}
