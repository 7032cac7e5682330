import OpenMetrics
import Testing

/// Lines that begin with `#`, and what lines may stand at all.
@Suite struct MetadataRejectionTests {
  @Test(arguments: rejected) func `Each is refused where it is wrong`(text: RejectedText) {
    text.check(as: .openMetrics1)
  }

  private static let rejected: [RejectedText] = [
    RejectedText(
      "an empty line",
      "up 1\n📍\n# EOF\n",
      "expected a sample, metadata or # EOF, found the end of the line; remove the empty line"
    ),
    RejectedText(
      "no end",
      "up 1\n📍",
      "expected # EOF, found the end of the text; end the text with it; if it was there, the response was cut off"
    ),
    RejectedText(
      "nothing at all",
      "📍",
      "expected # EOF, found the end of the text; end the text with it; if it was there, the response was cut off"
    ),
    RejectedText(
      "text after the end",
      "up 1\n# EOF\n📍up 1\n",
      "expected nothing after # EOF, found `up`; remove what follows"
    ),
    RejectedText(
      "text on the line of the end",
      "up 1\n# EOF📍 \n",
      "expected nothing after # EOF, found a space; remove what follows"
    ),
    RejectedText(
      "a comment",
      "📍# created by hand\n# EOF\n",
      "expected # TYPE, # UNIT, # HELP or # EOF, with single spaces, found `#`; remove the line; OpenMetrics has no comments"
    ),
    RejectedText(
      "an unknown keyword",
      "📍# FOO up x\n# EOF\n",
      "expected # TYPE, # UNIT, # HELP or # EOF, with single spaces, found `#`; remove the line; OpenMetrics has no comments"
    ),
    RejectedText(
      "two spaces in metadata",
      "📍#  TYPE up gauge\n# EOF\n",
      "expected # TYPE, # UNIT, # HELP or # EOF, with single spaces, found `#`; remove the line; OpenMetrics has no comments"
    ),
    RejectedText(
      "a type without a name",
      "📍# TYPE\n# EOF\n",
      "expected # TYPE, # UNIT, # HELP or # EOF, with single spaces, found `#`; remove the line; OpenMetrics has no comments"
    ),
    RejectedText(
      "a type that is missing",
      "# TYPE up📍\n# EOF\n",
      "expected a space and the type, found the end of the line; separate the parts with one space"
    ),
    RejectedText(
      "a type that is unknown",
      "# TYPE up 📍meter\n# EOF\n",
      "expected one of counter, gauge, gaugehistogram, histogram, info, stateset, summary, unknown, found `meter`; use unknown when none of the others fits"
    ),
    RejectedText(
      "a type in capitals",
      "# TYPE up 📍GAUGE\n# EOF\n",
      "expected one of counter, gauge, gaugehistogram, histogram, info, stateset, summary, unknown, found `GAUGE`; use unknown when none of the others fits"
    ),
    RejectedText(
      "a blank after the type",
      "# TYPE up gauge📍 \n# EOF\n",
      "expected the end of the line after the type, found a space; remove what follows; end lines with \\n alone"
    ),
    RejectedText(
      "a type of the text format",
      "# TYPE up 📍untyped\n# EOF\n",
      "expected one of counter, gauge, gaugehistogram, histogram, info, stateset, summary, unknown, found `untyped`; use unknown when none of the others fits"
    ),
    RejectedText(
      "help without a name",
      "# HELP 📍 is it there\n# EOF\n",
      "expected a metric name of [a-zA-Z_:][a-zA-Z0-9_:]*, found a space; put _ in place of other characters"
    ),
    RejectedText(
      "help that is missing",
      "# HELP up📍\n# EOF\n",
      "expected a space and the help, found the end of the line; separate the parts with one space"
    ),
    RejectedText(
      "help after a tab",
      "# HELP up📍\tis it there\n# EOF\n",
      "expected a space and the help, found a tab; separate the parts with one space"
    ),
    RejectedText(
      "help that ends in a carriage return",
      "# HELP up is it there📍\r\n# EOF\n",
      "expected the end of the line after the help, found a carriage return; end lines with \\n alone"
    ),
    RejectedText(
      "a unit that is missing",
      "# UNIT load_seconds📍\n# EOF\n",
      "expected a space and the unit, found the end of the line; separate the parts with one space"
    ),
    RejectedText(
      "a unit that the name does not end with",
      "# TYPE load gauge\n# UNIT load 📍seconds\n# EOF\n",
      "expected a unit that the name load ends with, found `seconds`; rename the metric or leave the unit out"
    ),
    RejectedText(
      "a unit that is only part of a word",
      "# UNIT milliseconds 📍seconds\n# EOF\n",
      "expected a unit that the name milliseconds ends with, found `seconds`; rename the metric or leave the unit out"
    ),
    RejectedText(
      "a unit on an info",
      "# TYPE build_seconds info\n# UNIT build_seconds 📍seconds\n# EOF\n",
      "expected no unit on a family of type info, found `seconds`; rename the metric or leave the unit out"
    ),
    RejectedText(
      "a unit on a state set",
      "# TYPE mode_s stateset\n# UNIT mode_s 📍s\n# EOF\n",
      "expected no unit on a family of type stateset, found `s`; rename the metric or leave the unit out"
    ),
    RejectedText(
      "a unit with a blank",
      "# UNIT load_seconds seconds📍 \n# EOF\n",
      "expected the end of the line after the unit, found a space; remove what follows; end lines with \\n alone"
    ),
    RejectedText(
      "the type twice",
      "# TYPE up gauge\n# TYPE 📍up gauge\n# EOF\n",
      "expected # TYPE once for up, found it again; remove one of them"
    ),
    RejectedText(
      "the help twice",
      "# HELP up a\n# HELP 📍up a\n# EOF\n",
      "expected # HELP once for up, found it again; remove one of them"
    ),
    RejectedText(
      "the unit twice",
      "# UNIT load_s s\n# UNIT 📍load_s s\n# EOF\n",
      "expected # UNIT once for load_s, found it again; remove one of them"
    ),
    RejectedText(
      "metadata after samples",
      "# TYPE up gauge\nup 1\n# HELP 📍up is it there\n# EOF\n",
      "expected metadata before the samples of up, found it after them; write the metadata first"
    ),
    RejectedText(
      "a family in two places",
      "# TYPE up gauge\nup 1\n# TYPE load gauge\nload 1\n# HELP 📍up is it there\n# EOF\n",
      "expected a name that no other family has, found up again; keep all lines of a family together, or rename one"
    ),
    RejectedText(
      "two types of one name",
      "# TYPE hits info\n# TYPE 📍hits counter\n# EOF\n",
      "expected # TYPE once for hits, found it again; remove one of them"
    ),
    RejectedText(
      "a name that another family's samples have",
      "# TYPE hits counter\nhits_total 1\n# TYPE 📍hits_total gauge\n# EOF\n",
      "expected a name that no other family has, found hits_total again; keep all lines of a family together, or rename one"
    ),
    RejectedText(
      "a family whose samples have another's name",
      "# TYPE hits_created gauge\n# TYPE 📍hits counter\nhits_total 1\n# EOF\n",
      "expected a name that no other family has, found hits, whose hits_created stands above; keep all lines of a family together, or rename one"
    ),
    RejectedText(
      "a counter without its suffix",
      "# TYPE hits counter\n📍hits 1\n# EOF\n",
      "expected a name that no other family has, found hits again; keep all lines of a family together, or rename one"
    ),
    RejectedText(
      "an info without its suffix",
      "# TYPE build info\n📍build 1\n# EOF\n",
      "expected a name that no other family has, found build again; keep all lines of a family together, or rename one"
    ),
  ]
}
