import Testing

@testable import PromQL

/// Which words of an expression are names of metrics.
@Suite struct MetricNameTests {
  @Test(arguments: [
    ("up", ["up"]), ("up == 1", ["up"]), ("rate(a_bucket[5m])", ["a_bucket"]), ("a / b", ["a", "b"]), ("", []),
    ("1 + 2e3", []), ("-Inf + a", ["a"]), ("NaN", []), ("0x1F + a", ["a"]), (".5 * a", ["a"]), ("1_000 < a", ["a"]),
    ("1e-3*a", ["a"]), ("((a))", ["a"]), ("job:a:rate5m", ["job:a:rate5m"]), (":a", [":a"]),
    ("a or vector(0)", ["a"]), ("time() - a", ["a"]), ("topk(5, a)", ["a"]), ("histogram_quantile(0.95, a)", ["a"]),
    ("a\n  +\tb # c\n- d", ["a", "b", "d"]), ("a#", ["a"]),
  ]) func values(expression: String, names: [String]) {
    #expect(Expression(expression).metrics == names)
  }

  @Test(arguments: [
    ("sum by (le, job) (rate(a[5m]))", ["a"]), ("sum(rate(a[5m])) by (le)", ["a"]), ("sum without(x) (a)", ["a"]),
    ("sum by (le)\n(a)", ["a"]), ("sum\n  by\t(le) (a)", ["a"]), ("sum\n(a)", ["a"]), ("SUM BY (le) (a)", ["a"]),
    ("sum by (\"my.label\") (a)", ["a"]), ("sum by () (a)", ["a"]), ("count_values(\"v\", a)", ["a"]),
    ("sum by (le, ) (a) / on () sum(b)", ["a", "b"]),
  ]) func aggregations(expression: String, names: [String]) {
    #expect(Expression(expression).metrics == names)
  }

  @Test(arguments: [
    ("a * on(x) group_left(y) b", ["a", "b"]), ("a * ignoring (x) group_right b", ["a", "b"]),
    ("a * on(x) group_left b", ["a", "b"]), ("a and b unless c", ["a", "b", "c"]), ("a AND b", ["a", "b"]),
    ("a atan2 b", ["a", "b"]), ("a > bool 0", ["a"]), ("a == bool b", ["a", "b"]), ("a >= bool on(x) b", ["a", "b"]),
    ("a + fill(0) b", ["a", "b"]), ("a + on(x) fill_left(1) fill_right(2) b", ["a", "b"]), ("a </ b", ["a", "b"]),
    ("a ^ -b", ["a", "b"]), ("a=~b", ["a", "b"]),
  ]) func operators(expression: String, names: [String]) {
    #expect(Expression(expression).metrics == names)
  }

  @Test(arguments: [
    ("a offset 5m", ["a"]), ("a offset -1h30m", ["a"]), ("a offset 5m + b", ["a", "b"]), ("a @ start()", ["a"]),
    ("a @ 1.5e9", ["a"]), ("a @ -7 offset 2m", ["a"]), ("a[5m:1m]", ["a"]), ("rate(a[5m:])", ["a"]),
    ("a[5m] @ end() + b", ["a", "b"]), ("a offset (5m + step())", ["a"]), ("rate(a[1m] smoothed)", ["a"]),
    ("rate(a[1m] anchored) + b", ["a", "b"]), ("a[max_of(1m, step())]", ["a"]), ("a[(5m)]", ["a"]),
  ]) func modifiers(expression: String, names: [String]) {
    #expect(Expression(expression).metrics == names)
  }

  /// Prometheus lets a metric be called like a keyword.
  @Test(arguments: [
    ("sum", ["sum"]), ("by + on", ["by", "on"]), ("and and or", ["and", "or"]), ("offset offset 5m", ["offset"]),
    ("count{job=\"a\"}", ["count"]), ("bool > bool 1", ["bool"]), ("sum(sum)", ["sum"]), ("start + 1", ["start"]),
  ]) func keywords(expression: String, names: [String]) {
    #expect(Expression(expression).metrics == names)
  }

  @Test(arguments: [
    ("{\"my.metric\"}", ["my.metric"]), ("{\"my.metric\", job=\"a\"}", ["my.metric"]), ("{'a b'}", ["a b"]),
    ("rate({`a`}[5m])", ["a"]), ("{__name__=\"a\"}", ["a"]), ("{job=\"b\", __name__=\"a\"}", ["a"]),
    ("{__name__=~\"a|b\"}", []), ("{__name__!=\"a\"}", []), ("{\"job\"=\"a\"}", []), ("{}", []),
    ("sum by (le) ({\"a\"})", ["a"]),
  ]) func quotedNames(expression: String, names: [String]) {
    #expect(Expression(expression).metrics == names)
  }

  @Test(arguments: [
    ("rate(a[$__rate_interval])", ["a"]), ("rate($metric[5m])", []), ("rate(${metric:raw}_sum[5m])", []),
    ("$a + b", ["b"]), ("a $operator b", ["a", "b"]), ("a_${b}", []), ("[[a]]_total", []), ("a[[[interval]]]", ["a"]),
    ("a[${interval}m]", ["a"]), ("$function(a)", ["a"]), ("a > $limit", ["a"]), ("topk($n, a)", ["a"]),
    ("sum by ($labels) (a)", ["a"]), ("a offset $x", ["a"]), ("a + ${__user.id} + b", ["a", "b"]),
    ("{__name__=\"$a\"}", []),
    ("label_replace(a, \"b\", \"$1\", \"c\", \"(.*)\")", ["a"]), ("$", []), ("${", []), ("[[", []),
  ]) func variables(expression: String, names: [String]) {
    #expect(Expression(expression).metrics == names)
  }

  /// What is no PromQL has a reading too.
  @Test(arguments: [
    ("é + a", ["a"]), ("a{", ["a"]), ("\"", []), ("sum by (", []), ("a[", ["a"]), ("a)", ["a"]), ("sum by", ["sum"]),
    ("a b", ["a"]), ("a{b=\"\\", ["a"]), ("a{b=}", ["a"]), ("a{=\"b\"}", ["a"]), ("a @", ["a"]), ("a offset", ["a"]),
    ("}", []), ("a;b", ["a"]), ("on(", []),
  ]) func malformed(expression: String, names: [String]) {
    #expect(Expression(expression).metrics == names)
  }
}
