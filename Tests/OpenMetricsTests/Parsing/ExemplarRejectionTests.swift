import OpenMetrics
import Testing

/// Exemplars: how they are written, where they may stand, and what they may say.
@Suite struct ExemplarRejectionTests {
  @Test(arguments: rejected) func `Each is refused where it is wrong`(text: RejectedText) {
    text.check(as: .openMetrics1)
  }

  private static let rejected: [RejectedText] = [
    RejectedText(
      "an exemplar that only begins",
      "# TYPE hits counter\nhits_total 1 📍#\n# EOF\n",
      "expected a number such as 1, 0.5, 1e-3, +Inf or NaN, found `#`; write the number in decimal, without blanks around it"
    ),
    RejectedText(
      "an exemplar without braces",
      "# TYPE hits counter\nhits_total 1 # 📍a=\"b\" 1\n# EOF\n",
      "expected the exemplar's labels in braces, found `a=\"b\"`; write # {} and the value when it has none"
    ),
    RejectedText(
      "an exemplar without a value",
      "# TYPE hits counter\nhits_total 1 # {a=\"b\"}📍\n# EOF\n",
      "expected a space and the exemplar's value, found the end of the line; separate the parts with one space"
    ),
    RejectedText(
      "an exemplar without a value after the space",
      "# TYPE hits counter\nhits_total 1 # {a=\"b\"} 📍\n# EOF\n",
      "expected a number such as 1, 0.5, 1e-3, +Inf or NaN, found the end of the line; write the number in decimal, without blanks around it"
    ),
    RejectedText(
      "an exemplar without a space before the value",
      "# TYPE hits counter\nhits_total 1 # {}📍1\n# EOF\n",
      "expected a space and the exemplar's value, found `1`; separate the parts with one space"
    ),
    RejectedText(
      "an exemplar without a space before it",
      "# TYPE hits counter\nhits_total 📍1# {} 1\n# EOF\n",
      "expected a number such as 1, 0.5, 1e-3, +Inf or NaN, found `1#`; write the number in decimal, without blanks around it"
    ),
    RejectedText(
      "an exemplar in place of the time, without #",
      "# TYPE hits counter\nhits_total 1 📍{a=\"b\"} 1\n# EOF\n",
      "expected a number such as 1, 0.5, 1e-3, +Inf or NaN, found `{a=\"b\"}`; write the number in decimal, without blanks around it"
    ),
    RejectedText(
      "an exemplar's value in hexadecimal",
      "# TYPE hits counter\nhits_total 1 # {} 📍0x1p-3\n# EOF\n",
      "expected a number such as 1, 0.5, 1e-3, +Inf or NaN, found `0x1p-3`; write the number in decimal, without blanks around it"
    ),
    RejectedText(
      "an exemplar's time that is infinite",
      "# TYPE hits counter\nhits_total 1 # {} 1 📍Inf\n# EOF\n",
      "expected a time in seconds, found `Inf`; give a finite number or leave the time out"
    ),
    RejectedText(
      "a blank after the exemplar",
      "# TYPE hits counter\nhits_total 1 # {} 1 1📍 \n# EOF\n",
      "expected the end of the line after the sample, found a space; remove what follows; end lines with \\n alone"
    ),
    RejectedText(
      "two exemplars",
      "# TYPE hits counter\nhits_total 1 # {} 1 1📍 # {} 1\n# EOF\n",
      "expected the end of the line after the sample, found a space; remove what follows; end lines with \\n alone"
    ),
    RejectedText(
      "an exemplar's label twice",
      "# TYPE hits counter\nhits_total 1 # {a=\"b\",📍a=\"c\"} 1\n# EOF\n",
      "expected a label name that is new, found `a=\"c\"}`; give each label once"
    ),
    RejectedText(
      "an exemplar of 129 code points",
      "# TYPE hits counter\nhits_total 1 # 📍{a=\"\(String(repeating: "x", count: 128))\"} 1\n# EOF\n",
      "expected at most 128 code points in the exemplar's labels, found 129; shorten the names or the values"
    ),
    RejectedText(
      "an exemplar of 129 code points in 65 characters",
      "# TYPE hits counter\nhits_total 1 # 📍{a=\"\(String(repeating: "e\u{301}", count: 64))\"} 1\n# EOF\n",
      "expected at most 128 code points in the exemplar's labels, found 129; shorten the names or the values"
    ),
    RejectedText(
      "an exemplar on a gauge",
      "# TYPE up gauge\nup 1 # 📍{} 1\n# EOF\n",
      "expected no exemplar but on a counter's _total or a histogram's _bucket, found one on up, of type gauge; remove it"
    ),
    RejectedText(
      "an exemplar on an info",
      "# TYPE build info\nbuild_info 1 # 📍{} 1\n# EOF\n",
      "expected no exemplar but on a counter's _total or a histogram's _bucket, found one on build_info, of type info; remove it"
    ),
    RejectedText(
      "an exemplar on a summary",
      "# TYPE load summary\nload_count 1 # 📍{} 1\n# EOF\n",
      "expected no exemplar but on a counter's _total or a histogram's _bucket, found one on load_count, of type summary; remove it"
    ),
    RejectedText(
      "an exemplar on a histogram's count",
      "# TYPE load histogram\nload_bucket{le=\"+Inf\"} 1\nload_count 1 # 📍{} 1\n# EOF\n",
      "expected no exemplar but on a counter's _total or a histogram's _bucket, found one on load_count, of type histogram; remove it"
    ),
    RejectedText(
      "an exemplar on a gauge that is named like a bucket",
      "# TYPE load_bucket gauge\nload_bucket 1 # 📍{} 1\n# EOF\n",
      "expected no exemplar but on a counter's _total or a histogram's _bucket, found one on load_bucket, of type gauge; remove it"
    ),
    RejectedText(
      "an exemplar on when a counter began",
      "# TYPE hits counter\nhits_created 1 # 📍{} 1\n# EOF\n",
      "expected no exemplar but on a counter's _total or a histogram's _bucket, found one on hits_created, of type counter; remove it"
    ),
    RejectedText(
      "an exemplar on what has no type",
      "up 1 # 📍{} 1\n# EOF\n",
      "expected no exemplar but on a counter's _total or a histogram's _bucket, found one on up, of type unknown; remove it"
    ),
    RejectedText(
      "an exemplar above its bound",
      "# TYPE load histogram\nload_bucket{le=\"1.0\"} 1 # {} 📍1.5\nload_bucket{le=\"+Inf\"} 1\n# EOF\n",
      "expected an exemplar's value of at most 1.0, found `1.5`; put it on the bucket that the value belongs to"
    ),
    RejectedText(
      "an exemplar that is not a number on a bucket",
      "# TYPE load histogram\nload_bucket{le=\"+Inf\"} 1 # {} 📍NaN\n# EOF\n",
      "expected an exemplar's value of at most +Inf, found `NaN`; put it on the bucket that the value belongs to"
    ),
  ]
}
