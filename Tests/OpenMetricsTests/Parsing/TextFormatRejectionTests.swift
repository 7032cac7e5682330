import OpenMetrics
import Testing

/// Prometheus' text format.
@Suite struct TextFormatRejectionTests {
  @Test(arguments: rejected) func `Each is refused where it is wrong`(text: RejectedText) {
    text.check(as: .text0)
  }

  private static let rejected: [RejectedText] = [
    RejectedText(
      "no line feed at the end",
      "up 1📍",
      "expected a line feed after the last sample, found the end of the text; end every line with one; if it was there, the response was cut off"
    ),
    RejectedText(
      "a name that begins with a digit",
      "📍0up 1\n",
      "expected a metric name of [a-zA-Z_:][a-zA-Z0-9_:]*, found `0up`; put _ in place of other characters"
    ),
    RejectedText(
      "a name in quotes",
      "📍{\"http.requests\"} 1\n",
      "expected a metric name of [a-zA-Z_:][a-zA-Z0-9_:]*, found `{\"http.requests\"}`; put _ in place of other characters"
    ),
    RejectedText(
      "a type that is unknown",
      "# TYPE up 📍info\n",
      "expected one of counter, gauge, histogram, summary, untyped, found `info`; use untyped when none of the others fits"
    ),
    RejectedText(
      "a type that is missing",
      "# TYPE up📍\n",
      "expected a space and the type, found the end of the line; separate the parts with one space"
    ),
    RejectedText(
      "a type without a name",
      "# TYPE 📍\n",
      "expected a metric name of [a-zA-Z_:][a-zA-Z0-9_:]*, found the end of the line; put _ in place of other characters"
    ),
    RejectedText(
      "something after the type",
      "# TYPE up gauge 📍now\n",
      "expected the end of the line after the comment, found `now`; remove what follows; end lines with \\n alone"
    ),
    RejectedText(
      "the type twice",
      "# TYPE up gauge\n# TYPE 📍up gauge\n",
      "expected # TYPE once for up, found it again; remove one of them"
    ),
    RejectedText(
      "the help twice",
      "# HELP up a\n# HELP 📍up b\n",
      "expected # HELP once for up, found it again; remove one of them"
    ),
    RejectedText(
      "a type after samples",
      "up 1\n# TYPE 📍up gauge\n",
      "expected metadata before the samples of up, found it after them; write the metadata first"
    ),
    RejectedText(
      "a family in two places",
      "up 1\nload 1\n📍up{a=\"1\"} 1\n",
      "expected a name that no other family has, found up again; keep all lines of a family together, or rename one"
    ),
    RejectedText(
      "a label that is not closed",
      "up{a=\"1📍\n",
      "expected \" at the end of the label's value, found the end of the line; close the quotes on the same line"
    ),
    RejectedText(
      "a label without quotes",
      "up{a=📍1} 1\n",
      "expected a value in double quotes, found `1}`; write name=\"value\""
    ),
    RejectedText(
      "two commas",
      "up{a=\"1\",📍,} 1\n",
      "expected a label name of [a-zA-Z_][a-zA-Z0-9_]*, found `,}`; write labels as name=\"value\", with a comma between two of them"
    ),
    RejectedText(
      "an unknown escape",
      "up{a=\"📍\\z\"} 1\n",
      "expected \\n, \\\\ or \\\", found `\\z\"}`; write a backslash as \\\\"
    ),
    RejectedText(
      "an unknown escape in help",
      "# HELP up 📍\\\"x\n",
      "expected \\n or \\\\, found `\\\"x`; write a backslash as \\\\"
    ),
    RejectedText(
      "no value",
      "up 📍\n",
      "expected a number such as 1, 0.5, 1e-3, +Inf or NaN, found the end of the line; write the number in decimal, without blanks around it"
    ),
    RejectedText(
      "no blank after the labels",
      "up{a=\"1\"}📍1\n",
      "expected a space and the value, found `1`; separate the parts with one space"
    ),
    RejectedText(
      "a value in hexadecimal",
      "up 📍0x1p-3\n",
      "expected a number such as 1, 0.5, 1e-3, +Inf or NaN, found `0x1p-3`; write the number in decimal, without blanks around it"
    ),
    RejectedText(
      "a time with a fraction",
      "up 1 📍1.5\n",
      "expected a time in whole milliseconds, found `1.5`; give a whole number or leave the time out"
    ),
    RejectedText(
      "an exemplar",
      "# TYPE load histogram\nload_bucket{le=\"+Inf\"} 1 📍# {} 1\n",
      "expected a time in whole milliseconds, found `#`; give a whole number or leave the time out"
    ),
    RejectedText(
      "something after the time",
      "up 1 1 📍1\n",
      "expected the end of the line after the sample, found `1`; remove what follows; end lines with \\n alone"
    ),
    RejectedText(
      "a sample twice",
      "up{a=\"1\"} 1\n📍up{a=\"1\"} 2\n",
      "expected each sample once, found up again with the same labels and time; remove one of them"
    ),
    RejectedText(
      "a counter that is negative",
      "# TYPE hits_total counter\nhits_total 📍-1\n",
      "expected a count or a sum that is not negative, found `-1`; use a gauge for what may go down"
    ),
    RejectedText(
      "a bucket without a bound",
      "# TYPE load histogram\n📍load_bucket 1\n",
      "expected the label le on a bucket, found none; give each bucket its upper bound"
    ),
    RejectedText(
      "no infinite bound",
      "# TYPE load histogram\n📍load_bucket{le=\"1\"} 1\n",
      "expected a bucket with le=\"+Inf\", found none; end the buckets with the one that counts everything"
    ),
    RejectedText(
      "bounds that descend",
      "# TYPE load histogram\nload_bucket{le=\"2\"} 1\nload_bucket{le=\"📍1\"} 1\n",
      "expected a bound above 2, found `1`; write the buckets in ascending order"
    ),
    RejectedText(
      "buckets that descend",
      "# TYPE load histogram\nload_bucket{le=\"1\"} 2\nload_bucket{le=\"+Inf\"} 📍1\n",
      "expected at least 2, the value of the bucket before, found `1`; count in each bucket all that is not above its bound"
    ),
    RejectedText(
      "a count that is not the infinite bucket's",
      "# TYPE load histogram\nload_bucket{le=\"+Inf\"} 2\nload_count 📍1\n",
      "expected 2, the value of the +Inf bucket, found `1`; make the count and the +Inf bucket the same"
    ),
    RejectedText(
      "a quantile above 1",
      "# TYPE load summary\nload{quantile=\"📍2\"} 1\n",
      "expected a quantile from 0 to 1, found `2`; give the quantile as a part of 1"
    ),
  ]
}
