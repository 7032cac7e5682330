import Testing
import TraceContext

@Suite struct TraceStateTests {
  @Test(arguments: [
    ("", ""), ("a=1", "a=1"), ("a=1,b=2", "a=1,b=2"), ("a=1 \t, \tb=2", "a=1,b=2"), (",a=1,,b=2,", "a=1,b=2"),
    ("fw529a3039@dt=FfMA==".replacing("==", with: ""), "fw529a3039@dt=FfMA"),
    ("a_-*/0=!\"#$%&'()*+-./:;<>?@[]^`{|}~", "a_-*/0=!\"#$%&'()*+-./:;<>?@[]^`{|}~"),
    ("0tenant@system=1", "0tenant@system=1"), ("a=in side", "a=in side"),
    (
      "\(String(repeating: "k", count: 256))=\(String(repeating: "v", count: 256))",
      "\(String(repeating: "k", count: 256))=\(String(repeating: "v", count: 256))"
    ),
  ]) func `Members are read in their order`(header: String, written: String) {
    #expect(TraceState(header: header)?.header == written)
  }

  @Test(arguments: [
    "a", "=1", "a=", "a= ", "A=1", "a=b=c", "a=1,a=2", "0a=1", "a =1", "a b=1", "é=1", "a=é", "a@=1", "@a=1", "a@b@c=1",
    "a@0b=1",
    "a=\u{7f}", "a.b=1", "tenant@systemoffifteen=1", "\(String(repeating: "k", count: 257))=1",
    "\(String(repeating: "t", count: 242))@s=1", "a=\(String(repeating: "v", count: 257))",
    (0...32).map { "k\($0)=1" }.joined(separator: ","),
  ]) func `One bad member makes all of it invalid`(header: String) {
    #expect(TraceState(header: header) == nil)
  }

  @Test func `As many as 32 members are read`() {
    #expect(TraceState(header: (0..<32).map { "k\($0)=1" }.joined(separator: ","))?.members.count == 32)
  }

  @Test func `A member that is set stands first, once`() throws {
    let state = try #require(TraceState(header: "a=1,b=2"))
    let changed = state.setting(try #require(TraceState.Member(key: "b", value: "3")))
    #expect(changed.header == "b=3,a=1")
    #expect(changed["b"] == "3")
    #expect(changed.removing(key: "a").header == "b=3")
    #expect(changed["c"] == nil)
  }

  @Test func `The member that was changed longest ago makes room for a 33rd`() throws {
    let state = try #require(TraceState(header: (0..<32).map { "k\($0)=1" }.joined(separator: ",")))
    let changed = state.setting(try #require(TraceState.Member(key: "new", value: "1")))
    #expect(changed.members.count == 32)
    #expect(changed.members.first?.key == "new")
    #expect(changed["k31"] == nil)
  }
}
