import Testing

@testable import PromQL

@Suite struct SelectorTests {
  private func only(_ expression: String) throws -> Selector {
    let selectors = Expression(expression).selectors
    try #require(selectors.count == 1)
    return selectors[0]
  }

  @Test(arguments: [
    (#"a{b="c"}"#, ["b=c"]), (#"a{b="c", d=~'e{f'}"#, ["b=c", "d=~e{f"]), (#"a{b!="c",d!~"e",}"#, ["b!=c", "d!~e"]),
    (#"a{"b.c"="d"}"#, ["b.c=d"]), (#"{"a", "b"="c"}"#, ["b=c"]), ("a{b=`\\d`}", [#"b=\d"#]),
    (#"a{ b = "c" }"#, ["b=c"]),
    (#"a{b="\\d\"\t\x41\u00e9\101"}"#, ["b=\\d\"\tAéA"]), (#"a{by="c", on="d"}"#, ["by=c", "on=d"]),
    ("a{b=\"c # d\"} # e", ["b=c # d"]), ("a{b=\"c\" # d\n, e=\"f\"}", ["b=c", "e=f"]), (#"a{b=$c, d="e"}"#, ["d=e"]),
    ("a{$filters, d=\"e\"}", ["d=e"]), ("a", []),
  ]) func matchers(expression: String, matchers: [String]) throws {
    let selector = try only(expression)
    #expect(selector.name == "a")
    #expect(selector.matchers.map { $0.label + $0.operation.rawValue + $0.value } == matchers)
  }

  @Test(arguments: [
    (#"a{b="c"}"#, false), ("$a", true), ("${a}_b", true), ("a{$b}", true), ("a{b=$c}", true), ("a{$b=\"c\"}", true),
    (#"{__name__="$a"}"#, true),
  ]) func isOpen(expression: String, isOpen: Bool) throws {
    #expect(try only(expression).isOpen == isOpen)
  }

  @Test(arguments: [
    (#"a{b="$c"}"#, true), (#"a{b="${c:regex}"}"#, true), (#"a{b="[[c]]"}"#, true), (#"a{b=~"c$"}"#, false),
    (#"a{b=~"c$|d"}"#, false), (#"a{b=~"[[:alpha:]]"}"#, false), (#"a{b="$1"}"#, false),
  ]) func openValues(expression: String, isOpen: Bool) throws {
    #expect(try only(expression).matchers.map(\.isOpen) == [isOpen])
  }

  @Test(arguments: [
    ("a", []), ("rate(a[5m])", ["rate"]),
    ("histogram_quantile(0.9, sum by (le) (rate(a[5m])))", ["rate", "sum", "histogram_quantile"]),
    ("SUM(a) BY (le)", ["sum"]), ("(a)", []), ("abs((a))", ["abs"]), ("time() + a", []),
    ("sum without (x) (1 + a)", ["sum"]),
  ]) func calls(expression: String, calls: [String]) throws {
    #expect(try only(expression).calls == calls)
  }

  @Test func offsetsCountBytes() {
    let selectors = Expression(#"label_replace(é{"x"}, "ü", "", "", "") + bc{d="e"}"#).selectors
    #expect(selectors.map(\.offset) == [16, 43])
    #expect(selectors.flatMap(\.matchers).map(\.offset) == [46])
  }

  @Test(arguments: [
    ("a_bucket", HistogramPart.bucket), ("a_sum", .sum), ("a_count", .count), (#"{"a.b_bucket"}"#, .bucket),
  ]) func parts(expression: String, part: HistogramPart) throws {
    #expect(try only(expression).selects(part))
  }

  @Test func recordedNamesHaveAColon() throws {
    #expect(try only("job:a:rate5m").isRecorded)
    #expect(try !only("a[5m:1m]").isRecorded)
    #expect(try !only("shop:latency_seconds_bucket").isRecorded)
    #expect(try !only(#"a{b=":"}"#).isRecorded)
  }

  @Test func quantiles() {
    #expect(Expression("1 - histogram_quantile(0.9, a)").computesQuantiles)
    #expect(!Expression("quantile(0.9, a)").computesQuantiles)
    #expect(Expression("sum(rate(a[5m])) / max by (x) (b)").calls == ["sum", "rate", "max"])
  }
}
