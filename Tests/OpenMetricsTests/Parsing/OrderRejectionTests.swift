import OpenMetrics
import Testing

/// How the samples of a family are ordered.
@Suite struct OrderRejectionTests {
  @Test(arguments: rejected) func `Each is refused where it is wrong`(text: RejectedText) {
    text.check(as: .openMetrics1)
  }

  private static let rejected: [RejectedText] = [
    RejectedText(
      "a series in two places",
      "# TYPE up gauge\nup{a=\"1\"} 0\nup{a=\"2\"} 0\n📍up{a=\"1\"} 0\n# EOF\n",
      "expected all samples of a series together, found one more of a series that others have followed; write the samples of each set of labels next to each other"
    ),
    RejectedText(
      "a histogram in two places",
      "# TYPE load histogram\nload_bucket{a=\"1\",le=\"+Inf\"} 0\nload_bucket{a=\"2\",le=\"+Inf\"} 0\n📍load_count{a=\"1\"} 0\n# EOF\n",
      "expected all samples of a series together, found one more of a series that others have followed; write the samples of each set of labels next to each other"
    ),
    RejectedText(
      "a summary in two places",
      "# TYPE load summary\nload_count{a=\"1\"} 0\nload_count{a=\"2\"} 0\n📍load{a=\"1\",quantile=\"1\"} 0\n# EOF\n",
      "expected all samples of a series together, found one more of a series that others have followed; write the samples of each set of labels next to each other"
    ),
    RejectedText(
      "a sample twice",
      "# TYPE up gauge\nup{a=\"1\",b=\"2\"} 0\n📍up{b=\"2\",a=\"1\"} 0\n# EOF\n",
      "expected each sample once, found up again with the same labels and time; remove one of them"
    ),
    RejectedText(
      "a sample twice at one time",
      "# TYPE up gauge\nup 0 1\n📍up 0 1\n# EOF\n",
      "expected each sample once, found up again with the same labels and time; remove one of them"
    ),
    RejectedText(
      "times that go back",
      "# TYPE up gauge\nup 0 1.1\nup 0 📍1\n# EOF\n",
      "expected a time not before 1.1, found `1`; write the samples of a series in the order of their times"
    ),
    RejectedText(
      "negative times that go back",
      "# TYPE up gauge\nup 0 -1\nup 0 📍-1.1\n# EOF\n",
      "expected a time not before -1, found `-1.1`; write the samples of a series in the order of their times"
    ),
    RejectedText(
      "a time after none",
      "# TYPE up gauge\nup 0\nup 0 📍0\n# EOF\n",
      "expected a time on all samples of a series or on none, found one, after one without a time; leave the times out"
    ),
    RejectedText(
      "no time after one",
      "# TYPE up gauge\nup 0 0\nup 📍0\n# EOF\n",
      "expected a time on all samples of a series or on none, found none, after one with a time; leave the times out"
    ),
    RejectedText(
      "a place after characters of several scalars",
      "up{a=\"e\u{301}🙂\",📍a=\"\"} 1\n# EOF\n",
      "expected a label name that is new, found `a=\"\"}`; give each label once"
    ),
  ]
}
