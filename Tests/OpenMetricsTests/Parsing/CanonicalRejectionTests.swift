import OpenMetrics
import Testing

/// What only good exposers do, and other readers let pass.
@Suite struct CanonicalRejectionTests {
  @Test(arguments: rejected) func `Each is refused where it is wrong`(text: RejectedText) {
    text.check(as: .openMetrics1, strictness: .canonical)
  }

  private static let rejected: [RejectedText] = [
    RejectedText(
      "a bound that is not canonical",
      "# TYPE load histogram\nload_bucket{le=\"📍1\"} 0\nload_bucket{le=\"+Inf\"} 0\n# EOF\n",
      "expected the bound spelled `1.0`, found `1`; spell it as all clients do, so that the series stays the same"
    ),
    RejectedText(
      "a large bound that is not canonical",
      "# TYPE load histogram\nload_bucket{le=\"📍1000000.0\"} 0\nload_bucket{le=\"+Inf\"} 0\n# EOF\n",
      "expected the bound spelled `1e+06`, found `1000000.0`; spell it as all clients do, so that the series stays the same"
    ),
    RejectedText(
      "a count before the buckets",
      "# TYPE load histogram\nload_count 0\nload_sum 0\n📍load_bucket{le=\"+Inf\"} 0\n# EOF\n",
      "expected the buckets before the count and the sum, found a bucket after them; write the buckets first"
    ),
    RejectedText(
      "a sum between the buckets",
      "# TYPE load histogram\nload_bucket{le=\"1.0\"} 0\nload_sum 0\n📍load_bucket{le=\"+Inf\"} 0\nload_count 0\n# EOF\n",
      "expected the buckets before the count and the sum, found a bucket after them; write the buckets first"
    ),
    RejectedText(
      "an exemplar of the bucket before",
      "# TYPE load histogram\nload_bucket{le=\"1.0\"} 1\nload_bucket{le=\"+Inf\"} 2 # {} 📍1\n# EOF\n",
      "expected an exemplar's value above 1, the bound before, found `1`; put it on the bucket that the value belongs to"
    ),
  ]
}
