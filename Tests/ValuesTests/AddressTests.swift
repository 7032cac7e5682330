import Testing

@testable import Documents
@testable import Values

@Suite struct AddressTests {
  @Test func hostAddresses() throws {
    try accepts(
      HostAddress.self,
      [
        "127.0.0.1", "0.0.0.0", "255.255.255.255", "::", "::1", "1::", "2001:db8::5", "1:2:3:4:5:6:7:8",
        "1:2:3:4:5:6:7::",
        "::2:3:4:5:6:7:8", "fe80::ABCD", "::ffff:127.0.0.1", "64:ff9b::192.0.2.33",
      ])
    refuses(
      HostAddress.self,
      [
        "", "localhost", "1.2.3", "1.2.3.4.5", "256.1.1.1", "01.2.3.4", "1.2.3.+4", "1.2.3.", " 1.2.3.4", ":", ":::",
        "1:",
        ":1", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "1:2:3:4:5:6:7:8::", "1::2::3", "12345::", "g::", "[::1]",
        "::1%eth0", "::1.2.3", "1.2.3.4::", "::1.2.3.4:5", "1:2:3:4:5:6:7:1.2.3.4",
      ])
  }

  @Test func loopbackIsKnownInEverySpelling() throws {
    for text in [
      "127.0.0.1", "127.255.0.3", "::1", "0:0:0:0:0:0:0:1", "::0001", "0::1", "::ffff:127.0.0.1", "::ffff:7f00:1",
    ] {
      #expect(try HostAddress(text).isLoopback, "\(text)")
    }
    for text in ["0.0.0.0", "128.0.0.1", "1::", "::", "::2", "1::1", "::1:0", "::1:1", "::127.0.0.2", "10.127.0.1"] {
      #expect(try !HostAddress(text).isLoopback, "\(text)")
    }
  }

  @Test func wildcardIsKnownInEverySpelling() throws {
    for text in ["0.0.0.0", "::", "0::0", "0:0:0:0:0:0:0:0", "::0000"] { #expect(try HostAddress(text).isWildcard) }
    for text in ["127.0.0.1", "::1", "1::", "10.0.0.0"] { #expect(try !HostAddress(text).isWildcard) }
  }

  @Test func onlyIPv6StandsInBracketsInAURL() throws {
    #expect(try HostAddress("::1").urlHost == "[::1]")
    #expect(try HostAddress("127.0.0.1").urlHost == "127.0.0.1")
  }

  @Test func targets() throws {
    try accepts(
      TargetAddress.self,
      ["node:9100", "node.example.net:9100", "10.0.0.1:80", "[::1]:9100", "[2001:db8::5]:65535", "my_host:1", "A-b:2"])
    for text in ["node:9100", "[::1]:9100"] {
      let target = try TargetAddress(text)
      #expect("\(target.host):\(target.port)" == text)
    }
    let padded = try TargetAddress("node:09100")
    #expect(padded.text == "node:9100" && padded.host == "node")
    #expect(try padded == TargetAddress("node:9100"))
  }

  @Test(arguments: [
    ("", "add the port"), ("node", "add the port"), ("[::1]", "add the port"), ("[2001:db8::5:6]", "add the port"),
    ("http://node:9100", "leave out the scheme and the path; they have keys of their own"),
    ("node:9100/metrics", "leave out the scheme and the path; they have keys of their own"),
    ("node:http", "the port is a number from 1 to 65535"), ("node:0", "the port is a number from 1 to 65535"),
    ("node:", "the port is a number from 1 to 65535"), ("node:+80", "the port is a number from 1 to 65535"),
    (":9100", "the host is a name, an IPv4 address, or an IPv6 address in brackets"),
    ("2001:db8::5:9100", "the host is a name, an IPv4 address, or an IPv6 address in brackets"),
    ("[10.0.0.1]:80", "the host is a name, an IPv4 address, or an IPv6 address in brackets"),
    ("no de:80", "the host is a name, an IPv4 address, or an IPv6 address in brackets"),
    ("[x]:80", "the host is a name, an IPv4 address, or an IPv6 address in brackets"),
  ]) func notTargets(text: String, help: String) {
    #expect(throws: InvalidValue(expected: "a target such as node.example.net:9100", found: "\"\(text)\"", help: help))
    {
      try TargetAddress(text)
    }
  }

  @Test func paths() throws {
    try accepts(HTTPPath.self, ["/", "/metrics", "/a/b?c=d", "/%20"])
    refuses(HTTPPath.self, ["", "metrics", "/a b", "/é", "/a\n", "http://x/"])
  }

  @Test func containerPaths() throws {
    try accepts(ContainerPath.self, ["/a", "/run/secrets/a b", "/é", "/a/$b"])
    refuses(ContainerPath.self, ["", "/", "a", "./a", "/a/", "/a\n", "~/a"])
    #expect(
      throws: InvalidValue(
        expected: "the path of a file in the container, such as /run/secrets/token", found: "\"a\"",
        help: "begin it with /")
    ) { try ContainerPath("a") }
  }

  @Test func urls() throws {
    try accepts(
      HTTPURL.self,
      [
        "http://a", "https://metrics.example.net/api/v1/push", "http://[::1]:9090/x?y#z", "http://a:9090",
        "http://a/@b",
        "http://a?b=c@d",
      ])
    refuses(
      HTTPURL.self,
      [
        "", "a", "ftp://a", "http://", "http:///x", "http://:80", "http://a b", "http://é", "HTTP://", "//a",
        "http://?x",
      ])
  }

  @Test func noPasswordStandsInAURLOrInTheErrorAboutIt() {
    for text in ["https://u:hunter2@a/x", "http://hunter2@a", "http://a:b:c@d"] {
      #expect(
        throws: InvalidValue(
          expected: "a URL without a user name", found: "one that holds credentials",
          help: "put them into a file of their own")
      ) { try HTTPURL(text) }
    }
  }
}
