import Testing

@testable import Deployment

@Suite struct PromQLNamesTests {
  @Test(arguments: [
    ("up", ["up"]), ("up == 1", ["up"]), ("rate(a_bucket[5m])", ["a_bucket"]), ("a / b", ["a", "b"]), ("", []),
    ("1 + 2e3", []),
    ("sum by (le, job) (rate(a[5m]))", ["a"]), ("sum(rate(a[5m])) by (le)", ["a"]), ("sum without(x) (a)", ["a"]),
    ("sum by (le)\n(a)", ["a"]), ("sum\n  by\t(le) (a)", ["a"]), ("sum\n(a)", ["a"]), ("SUM BY (le) (a)", ["a"]),
    ("a{b=\"c\", d=~'e{f'}", ["a"]), ("a{b=\"\\\"x\"} or c", ["a", "c"]), ("a{b=`\\`} or c", ["a", "c"]),
    ("{__name__=\"a\"}", []),
    ("a * on(x) group_left(y) b", ["a", "b"]), ("a * ignoring (x) group_right b", ["a", "b"]),
    ("a and b unless c", ["a", "b", "c"]),
    ("a offset 5m", ["a"]), ("a offset -1h30m", ["a"]), ("a @ start()", ["a"]), ("a @ 1.5e9", ["a"]),
    ("a > bool 0", ["a"]),
    ("a # b\n+ c", ["a", "c"]), ("job:a:rate5m", ["job:a:rate5m"]), ("histogram_quantile(0.95, a)", ["a"]),
    ("rate(a[$__rate_interval])", ["a"]), ("rate($metric[5m])", []), ("rate(${metric:raw}_sum[5m])", []),
    ("$a + b", ["b"]),
    ("a[5m:1m]", ["a"]), ("topk(5, a)", ["a"]), ("label_replace(a, \"b\", \"$1\", \"c\", \"(.*)\")", ["a"]),
    ("-Inf + a", ["a"]),
    ("a atan2 b", ["a", "b"]), ("0x1F + a", ["a"]), ("é + a", ["a"]), ("a{", ["a"]), ("\"", []), ("((a))", ["a"]),
    ("sum by (", []),
  ]) func metrics(expression: String, names: [String]) {
    #expect(PromQLNames.metrics(in: expression) == names)
  }
}
