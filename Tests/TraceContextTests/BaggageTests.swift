import Instrumentation
import Testing
import TraceContext

@Suite struct BaggageTests {
  @Test func `A header is read as the specification's examples say`() {
    let baggage = Baggage(
      header: "key1=value1;property1;property2, key2 = value2, key3=value3; propertyKey=propertyValue")
    #expect(baggage.members.map(\.key) == ["key1", "key2", "key3"])
    #expect(baggage.members.map(\.value) == ["value1", "value2", "value3"])
    #expect(baggage.members.map(\.properties) == ["property1;property2", "", "propertyKey=propertyValue"])
    #expect(
      baggage.header == "key1=value1;property1;property2,key2=value2,key3=value3;propertyKey=propertyValue")
  }

  @Test(
    arguments: [
      ("userId=Am%C3%A9lie", "Amélie"), ("userId=a%20b", "a b"), ("userId=a=b", "a=b"), ("userId=", ""),
      ("userId=%ff", "\u{FFFD}"), ("a,userId=1", "1"), ("=x,userId=1", "1"), ("userId=1,userId=2", "2"),
      ("userId=%zz", nil), ("userId=a b", nil), ("userId=\"1\"", nil), ("user Id=1", nil), ("üserId=1", nil),
      ("userId=1;ü", nil), ("", nil), (",;=,", nil),
    ] as [(String, String?)])
  func `What breaks the grammar is left out, the rest holds`(header: String, value: String?) {
    let baggage = Baggage(header: header)
    #expect(baggage["userId"] == value)
    #expect(baggage.isEmpty == (value == nil))
  }

  @Test func `Any value comes back as it was`() throws {
    let values = ["", " ", "a,b;c=d", "100 %", "\"\\", "é😀\n", "%41"]
    var baggage = Baggage()
    for (number, value) in values.enumerated() {
      baggage.set(try #require(Baggage.Member(key: "k\(number)", value: value)))
    }
    #expect(Baggage(header: baggage.header) == baggage)
    #expect(baggage.header.utf8.allSatisfy { (0x21...0x7e).contains($0) })
    #expect(Baggage.Member(key: "a b", value: "") == nil)
  }

  @Test func `Past the limits whole members are left out`() throws {
    let many = (0..<100).map { "k\($0)=v" }.joined(separator: ",")
    #expect(Baggage(header: many).members.map(\.key) == (0..<64).map { "k\($0)" })
    let long = "a=1,b=\(String(repeating: "x", count: 9_000)),c=1"
    #expect(Baggage(header: long).members.map(\.key) == ["a"])
    var baggage = Baggage(header: "a=1")
    baggage.set(try #require(Baggage.Member(key: "b", value: String(repeating: " ", count: 3_000))))
    baggage.set(try #require(Baggage.Member(key: "c", value: "1")))
    #expect(baggage.header == "a=1,c=1")
  }

  @Test func `A context holds it, and none is empty`() throws {
    var context = ServiceContext.topLevel
    #expect(context.baggage.isEmpty)
    context.baggage.set(try #require(Baggage.Member(key: "a", value: "1")))
    #expect(context.baggage["a"] == "1")
    context.baggage.set(try #require(Baggage.Member(key: "a", value: "2")))
    #expect(context.baggage.members.count == 1)
    context.baggage.remove("a")
    #expect(context.isEmpty)
  }
}
