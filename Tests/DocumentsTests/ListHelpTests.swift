import Testing

@testable import Documents

/// What to do where something else stands than a list or a mapping.
@Suite struct ListHelpTests {
  private func help<Root: DocumentValue>(_ type: Root.Type, _ text: String) throws -> [String] {
    let node = try #require(try YAMLReader.read(Source(name: "s", text: text)).root)
    var decoding = Decoding()
    _ = Root.decode(node, &decoding)
    return decoding.diagnostics.map(\.help)
  }

  @Test(arguments: [
    ("a", "write `[a]`, or `- a` on a line of its own"), ("'a'", "write `[\"a\"]`, or `- \"a\"` on a line of its own"),
    ("serve --port 80", "write `[serve, --port, 80]`, or each on a line of its own that begins with -"),
    ("sh -c 'a b'", "begin each element with -"), ("a b, c d", "begin each element with -"),
    ("a,b", "write `[a,b]`, or `- a,b` on a line of its own"), ("{a: b}", "begin each element with -"), ("~", ""),
  ])
  func ofTexts(text: String, help: String) throws {
    #expect(try self.help([String].self, text) == [help])
  }

  @Test func ofMappings() throws {
    #expect(try help([Sample].self, "{name: a}") == ["begin each element with -, as in `- name: …`"])
    #expect(try help([Sample].self, "a") == ["begin each element with -, as in `- name: …`"])
    #expect(try help(Sample.self, "a").first?.hasPrefix("write its keys: name, interval, kind") == true)
  }

  @Test func ofTextsThatYAMLTakesForMore() throws {
    #expect(try help(String.self, "{status=~x}") == ["write it as one text, in quotes where it begins with { or ["])
  }

  @Test func whatStandsWithoutQuotesIsSetOff() throws {
    func message(_ text: String) throws -> [String] {
      let node = try #require(try YAMLReader.read(Source(name: "s", text: text)).root)
      var decoding = Decoding()
      _ = [String].decode(node, &decoding)
      return decoding.diagnostics.map(\.message)
    }
    #expect(try message(".") == ["Expected a list, found `.`."])
    #expect(try message("'a'") == ["Expected a list, found \"a\"."])
    #expect(try message("~") == ["Expected a list, found nothing."])
  }

  @Test func aKeyWithAWordTooManyOrTooFewIsKnown() {
    #expect(["job", "targets"].nearest(to: "job_name") == "job")
    #expect(["password_file", "port"].nearest(to: "password") == "password_file")
    #expect(["job"].nearest(to: "jobless_name") == nil)
    #expect(["password_file"].nearest(to: "") == nil)
  }
}
