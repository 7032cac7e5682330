import Testing

@testable import Documents
@testable import Values

@Suite struct AmountTests {
  @Test func ports() throws {
    try accepts(Port.self, ["1", "80", "65535"])
    refuses(Port.self, ["0", "65536", "-1", "+80", "", "80.0", "0x50", "http", "99999999999999999999", " 80"])
    for number in [0, 65_536, .min, .max] { #expect(throws: InvalidValue.self) { try Port(number) } }
  }

  @Test(arguments: [
    ("1", 1), ("1B", 1), ("512m", 536_870_912), ("512MB", 536_870_912), ("512MiB", 536_870_912), ("1g", 1_073_741_824),
    ("1024kb", 1_048_576), ("2TB", 2_199_023_255_552), ("7EB", 8_070_450_532_247_928_832),
  ]) func sizes(text: String, bytes: Int64) throws {
    let size = try ByteSize(text)
    #expect(size.bytes == bytes)
    #expect(try ByteSize(size.text) == size)
    #expect(try ByteSize(size.composeText) == size)
  }

  @Test func notSizes() {
    refuses(
      ByteSize.self,
      [
        "", "0", "0MB", "-1MB", "1.5GB", "MB", "1 GB", "1XB", "8EB", "99999999999999999999", "1iB", "1Mıb", "1MBs",
        "1bb",
      ])
  }

  @Test func sizesAreWrittenInTheLargestUnitThatFits() throws {
    #expect(
      try ["1024", "1025", "1048576", "1536MB"].map { try ByteSize($0).text } == ["1KB", "1025B", "1MB", "1536MB"])
    #expect(try ByteSize("2TB").composeText == "2048g")
    #expect(ByteSize.mebibytes(.max).bytes == 8_000_000 << 20)
    #expect(ByteSize.mebibytes(.min).bytes == 1 << 20)
  }

  @Test(arguments: [
    ("99.9%", "0.001"), ("50%", "0.5"), ("0.000001%", "0.99999999"), ("99.999999%", "0.00000001"), ("5%", "0.95"),
    ("99.95%", "0.0005"), ("33.333333%", "0.66666667"),
  ]) func percentagesAreExact(text: String, remainder: String) throws {
    let percentage = try Percentage(text)
    #expect(percentage.remainder == remainder)
    #expect(percentage.text == text)
  }

  @Test func percentagesAreWrittenShort() throws {
    #expect(try ["99.900%", "05%", "7.0%"].map { try Percentage($0).text } == ["99.9%", "5%", "7%"])
  }

  @Test func notPercentages() {
    refuses(
      Percentage.self,
      [
        "", "%", "0%", "0.0%", "100%", "100.0%", "99.9", "-1%", "+1%", "1.%", ".5%", "1.2.3%", "1e1%", "99.9999999%",
        "٥%",
        "99,9%", "99.9 %", "007%",
      ])
    #expect(
      throws: InvalidValue(
        expected: "a percentage above 0% and below 100%, such as 99.9%", found: "\"99.9\"", help: "write the % sign")
    ) {
      try Percentage("99.9")
    }
  }

  @Test func whatAShareLeavesIsCompared() throws {
    #expect(try Percentage("99.9%").remainderIsBelowWhole(times: 144))
    #expect(try !Percentage("90%").remainderIsBelowWhole(times: 144))
    #expect(try !Percentage("90%").remainderIsBelowWhole(times: 100))
    #expect(try Percentage("90.000001%").remainderIsBelowWhole(times: 100))
  }

  @Test(arguments: [
    ("3.14.0", "3.14.0"), ("v3.14.0", "3.14.0"), ("3.14", "3.14.0"), ("3", "3.0.0"), ("3.10", "3.10.0"),
    ("3.14.0-rc.1", "3.14.0-rc.1"), ("3.5.3-distroless", "3.5.3-distroless"),
  ]) func versions(text: String, canonical: String) throws {
    #expect(try Version(text).text == canonical)
    #expect(try Version(canonical) == Version(text))
  }

  @Test func notVersions() {
    refuses(
      Version.self, ["", "v", "latest", "3.x", "3..1", "3.1.2.3", "-1", "3.1-", "3.1-é", "3.1 ", "9999999999", "3.1+x"])
  }

  @Test func versionsCompareAsNumbers() throws {
    #expect(try Version("3.9") < Version("3.10"))
    #expect(try !(Version("3.10.0") < Version("3.10.0-rc.1")))
  }
}
