import OpenMetrics
import Testing

/// What the types demand of values and labels.
@Suite struct ValueRejectionTests {
  @Test(arguments: rejected) func `Each is refused where it is wrong`(text: RejectedText) {
    text.check(as: .openMetrics1)
  }

  private static let rejected: [RejectedText] = [
    RejectedText(
      "a counter that is not a number",
      "# TYPE hits counter\nhits_total 📍NaN\n# EOF\n",
      "expected a count or a sum that is a number, found `NaN`; leave the sample out"
    ),
    RejectedText(
      "a counter that is negative",
      "# TYPE hits counter\nhits_total 📍-1\n# EOF\n",
      "expected a count or a sum that is not negative, found `-1`; use a gauge for what may go down"
    ),
    RejectedText(
      "a bucket that is not a number",
      "# TYPE load histogram\nload_bucket{le=\"+Inf\"} 📍NaN\n# EOF\n",
      "expected a count or a sum that is a number, found `NaN`; leave the sample out"
    ),
    RejectedText(
      "a bucket that is negative",
      "# TYPE load histogram\nload_bucket{le=\"+Inf\"} 📍-1\n# EOF\n",
      "expected a count or a sum that is not negative, found `-1`; use a gauge for what may go down"
    ),
    RejectedText(
      "a bucket that is not whole",
      "# TYPE load histogram\nload_bucket{le=\"+Inf\"} 📍1.5\n# EOF\n",
      "expected a whole number of observations, found `1.5`; count each observation once"
    ),
    RejectedText(
      "a count that is negative",
      "# TYPE load histogram\nload_count 📍-1\n# EOF\n",
      "expected a count or a sum that is not negative, found `-1`; use a gauge for what may go down"
    ),
    RejectedText(
      "a count that is not whole",
      "# TYPE load summary\nload_count 📍1.5\n# EOF\n",
      "expected a whole number of observations, found `1.5`; count each observation once"
    ),
    RejectedText(
      "a sum that is not a number",
      "# TYPE load histogram\nload_sum 📍NaN\n# EOF\n",
      "expected a count or a sum that is a number, found `NaN`; leave the sample out"
    ),
    RejectedText(
      "a sum that is negative",
      "# TYPE load summary\nload_sum 📍-1\n# EOF\n",
      "expected a count or a sum that is not negative, found `-1`; use a gauge for what may go down"
    ),
    RejectedText(
      "a summary's count that is not a number",
      "# TYPE load summary\nload_count 📍NaN\n# EOF\n",
      "expected a count or a sum that is a number, found `NaN`; leave the sample out"
    ),
    RejectedText(
      "a gauge histogram's bucket that is negative",
      "# TYPE load gaugehistogram\nload_bucket{le=\"+Inf\"} 📍-1\n# EOF\n",
      "expected a count or a sum that is not negative, found `-1`; use a gauge for what may go down"
    ),
    RejectedText(
      "a gauge histogram's sum that is not a number",
      "# TYPE load gaugehistogram\nload_bucket{le=\"+Inf\"} 1\nload_gsum 📍NaN\n# EOF\n",
      "expected a count or a sum that is a number, found `NaN`; leave the sample out"
    ),
    RejectedText(
      "a gauge histogram's sum that is negative without a negative bound",
      "# TYPE load gaugehistogram\nload_bucket{le=\"+Inf\"} 1\nload_gsum 📍-1\nload_gcount 1\n# EOF\n",
      "expected a sum that is not negative where no bound is, found `-1`; add a negative bound"
    ),
    RejectedText(
      "a sum where a bound is negative",
      "# TYPE load histogram\nload_bucket{le=\"-1.0\"} 0\nload_bucket{le=\"+Inf\"} 1\nload_sum 📍1\nload_count 1\n# EOF\n",
      "expected no sum where a bound is negative, since it could go down, found one; leave out the count and the sum"
    ),
    RejectedText(
      "a bucket without a bound",
      "# TYPE load histogram\n📍load_bucket 0\n# EOF\n",
      "expected the label le on a bucket, found none; give each bucket its upper bound"
    ),
    RejectedText(
      "a bound that is a word",
      "# TYPE load histogram\nload_bucket{le=\"📍much\"} 0\n# EOF\n",
      "expected a number or +Inf as the bucket's bound, found `much`; spell the last bound +Inf"
    ),
    RejectedText(
      "a bound that is not a number",
      "# TYPE load histogram\nload_bucket{le=\"📍NaN\"} 0\n# EOF\n",
      "expected a number or +Inf as the bucket's bound, found `NaN`; spell the last bound +Inf"
    ),
    RejectedText(
      "an infinite bound in capitals",
      "# TYPE load histogram\nload_bucket{le=\"📍+INF\"} 0\n# EOF\n",
      "expected a number or +Inf as the bucket's bound, found `+INF`; spell the last bound +Inf"
    ),
    RejectedText(
      "an infinite bound without its sign",
      "# TYPE load histogram\nload_bucket{le=\"📍Inf\"} 0\n# EOF\n",
      "expected a number or +Inf as the bucket's bound, found `Inf`; spell the last bound +Inf"
    ),
    RejectedText(
      "no infinite bound",
      "# TYPE load histogram\n📍load_bucket{le=\"1.0\"} 0\n# EOF\n",
      "expected a bucket with le=\"+Inf\", found none; end the buckets with the one that counts everything"
    ),
    RejectedText(
      "no buckets",
      "# TYPE load histogram\n📍load_sum 1\nload_count 1\n# EOF\n",
      "expected a bucket with le=\"+Inf\", found none; end the buckets with the one that counts everything"
    ),
    RejectedText(
      "no buckets for the second labels",
      "# TYPE load histogram\nload_bucket{a=\"1\",le=\"+Inf\"} 0\n📍load_count{a=\"2\"} 0\n# EOF\n",
      "expected a bucket with le=\"+Inf\", found none; end the buckets with the one that counts everything"
    ),
    RejectedText(
      "bounds that descend",
      "# TYPE load histogram\nload_bucket{le=\"2.0\"} 0\nload_bucket{le=\"📍1.0\"} 0\nload_bucket{le=\"+Inf\"} 0\n# EOF\n",
      "expected a bound above 2, found `1.0`; write the buckets in ascending order"
    ),
    RejectedText(
      "a bound twice in two spellings",
      "# TYPE load histogram\nload_bucket{le=\"1\"} 0\nload_bucket{le=\"📍1.0\"} 0\nload_bucket{le=\"+Inf\"} 0\n# EOF\n",
      "expected a bound above 1, found `1.0`; write the buckets in ascending order"
    ),
    RejectedText(
      "buckets that descend",
      "# TYPE load histogram\nload_bucket{le=\"1.0\"} 2\nload_bucket{le=\"+Inf\"} 📍1\n# EOF\n",
      "expected at least 2, the value of the bucket before, found `1`; count in each bucket all that is not above its bound"
    ),
    RejectedText(
      "a count that is not the infinite bucket's",
      "# TYPE load histogram\nload_bucket{le=\"+Inf\"} 2\nload_count 📍1\nload_sum 1\n# EOF\n",
      "expected 2, the value of the +Inf bucket, found `1`; make the count and the +Inf bucket the same"
    ),
    RejectedText(
      "a sum without a count",
      "# TYPE load histogram\nload_bucket{le=\"+Inf\"} 0\nload_sum 📍0\n# EOF\n",
      "expected a count beside the sum, found none; write both or neither"
    ),
    RejectedText(
      "a count without a sum",
      "# TYPE load histogram\nload_bucket{le=\"+Inf\"} 0\nload_count 📍0\n# EOF\n",
      "expected a sum beside the count, found none; write both or neither"
    ),
    RejectedText(
      "a gauge histogram's count without a sum",
      "# TYPE load gaugehistogram\nload_bucket{le=\"+Inf\"} 0\nload_gcount 📍0\n# EOF\n",
      "expected a sum beside the count, found none; write both or neither"
    ),
    RejectedText(
      "a summary's sample without a quantile",
      "# TYPE load summary\n📍load 0\n# EOF\n",
      "expected the label quantile on a summary's sample, found none; give the quantile, or the suffix _count or _sum"
    ),
    RejectedText(
      "a quantile below 0",
      "# TYPE load summary\nload{quantile=\"📍-1\"} 0\n# EOF\n",
      "expected a quantile from 0 to 1, found `-1`; give the quantile as a part of 1"
    ),
    RejectedText(
      "a quantile above 1",
      "# TYPE load summary\nload{quantile=\"📍1.01\"} 0\n# EOF\n",
      "expected a quantile from 0 to 1, found `1.01`; give the quantile as a part of 1"
    ),
    RejectedText(
      "a quantile that is a word",
      "# TYPE load summary\nload{quantile=\"📍half\"} 0\n# EOF\n",
      "expected a quantile from 0 to 1, found `half`; give the quantile as a part of 1"
    ),
    RejectedText(
      "a quantile's value that is negative",
      "# TYPE load summary\nload{quantile=\"0.5\"} 📍-1\n# EOF\n",
      "expected a value that is not negative, found `-1`; use a gauge for what may be negative"
    ),
    RejectedText(
      "a state set without its label",
      "# TYPE mode stateset\n📍mode 0\n# EOF\n",
      "expected the label mode on a state set's sample, found none; name the state in a label that is named like the family"
    ),
    RejectedText(
      "a state that is 2",
      "# TYPE mode stateset\nmode{mode=\"on\"} 📍2\n# EOF\n",
      "expected 0 or 1 as the value of a state, found `2`; use a gauge for other values"
    ),
    RejectedText(
      "an info that is 2",
      "# TYPE build info\nbuild_info 📍2.0\n# EOF\n",
      "expected 1 as the value of an info, found `2.0`; say what there is to say in labels"
    ),
  ]
}
