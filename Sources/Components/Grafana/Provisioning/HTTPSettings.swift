import Documents

extension Grafana {
  /// What every datasource that is asked over HTTP can be told; stands among its own settings.
  package struct HTTPSettings: Document, Equatable {
    package var timeout: Resolvable<Int>?
    package var dialTimeout: Resolvable<Int>?
    package var httpKeepAlive: Resolvable<Int>?
    package var httpTLSHandshakeTimeout: Resolvable<Int>?
    package var httpExpectContinueTimeout: Resolvable<Int>?
    package var httpMaxConnectionsPerHost: Resolvable<Int>?
    package var httpMaxIdleConnections: Resolvable<Int>?
    package var httpMaxIdleConnectionsPerHost: Resolvable<Int>?
    package var httpIdleConnectionTimeout: Resolvable<Int>?
    package var tlsAuth: Resolvable<Bool>?
    package var tlsAuthWithCACertificate: Resolvable<Bool>?
    package var tlsSkipVerify: Resolvable<Bool>?
    package var serverName: String?
    package var oauthPassThrough: Resolvable<Bool>?
    package var keepCookies: [String] = []
    package var sigV4Auth: Resolvable<Bool>?
    package var sigV4AuthType: String?
    package var sigV4Region: String?
    package var sigV4AssumeRoleARN: String?
    package var sigV4ExternalID: String?
    package var sigV4Profile: String?
    package var enableSecureSocksProxy: Resolvable<Bool>?
    package var secureSocksProxyUsername: String?
    package var manageAlerts: Resolvable<Bool>?
    package var allowAsRecordingRulesTarget: Resolvable<Bool>?
    package var alertmanagerUID: String?
    package var disableGrafanaCache: Resolvable<Bool>?
    package var authType: String?
    package var defaultRegion: String?
    package var profile: String?
    package var pdcInjected: Resolvable<Bool>?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("timeout", \.timeout, "How long a request may take, in seconds."),
      optional("dialTimeout", \.dialTimeout, "How long connecting may take, in seconds."),
      optional("httpKeepAlive", \.httpKeepAlive, "How often an idle connection is probed, in seconds."),
      optional(
        "httpTLSHandshakeTimeout", \.httpTLSHandshakeTimeout, "How long the TLS handshake may take, in seconds."),
      optional(
        "httpExpectContinueTimeout", \.httpExpectContinueTimeout, "How long to wait for 100 Continue, in seconds."),
      optional(
        "httpMaxConnsPerHost", \.httpMaxConnectionsPerHost, "How many connections may be open; 0 sets no limit."),
      optional("httpMaxIdleConns", \.httpMaxIdleConnections, "How many idle connections are kept."),
      optional(
        "httpMaxIdleConnsPerHost", \.httpMaxIdleConnectionsPerHost,
        "How many idle connections are kept for each host."),
      optional("httpIdleConnTimeout", \.httpIdleConnectionTimeout, "How long an idle connection is kept, in seconds."),
      optional("tlsAuth", \.tlsAuth, "Whether Grafana shows a client certificate, from secureJsonData."),
      optional(
        "tlsAuthWithCACert", \.tlsAuthWithCACertificate,
        "Whether the server is checked against secureJsonData's tlsCACert."),
      optional("tlsSkipVerify", \.tlsSkipVerify, "Whether the server's certificate goes unchecked."),
      optional("serverName", \.serverName, "The name that the server's certificate must carry."),
      optional("oauthPassThru", \.oauthPassThrough, "Whether the user's OAuth identity is sent along."),
      optional("keepCookies", \.keepCookies, "Cookies of the user's that are sent along."),
      optional("sigV4Auth", \.sigV4Auth, "Whether requests are signed for AWS."),
      optional("sigV4AuthType", \.sigV4AuthType, "Where the AWS credentials come from."),
      optional("sigV4Region", \.sigV4Region, "The AWS region to sign for."),
      optional("sigV4AssumeRoleArn", \.sigV4AssumeRoleARN, "The AWS role to assume."),
      optional("sigV4ExternalId", \.sigV4ExternalID, "The external ID of that role."),
      optional("sigV4Profile", \.sigV4Profile, "The profile in the AWS credentials file."),
      optional(
        "enableSecureSocksProxy", \.enableSecureSocksProxy, "Whether requests go through Grafana's SOCKS proxy."),
      optional("secureSocksProxyUsername", \.secureSocksProxyUsername, "The user name at that proxy."),
      optional("manageAlerts", \.manageAlerts, "Whether the datasource's alert rules are shown under Alerting."),
      optional(
        "allowAsRecordingRulesTarget", \.allowAsRecordingRulesTarget,
        "Whether Grafana's recording rules may be written to it."),
      optional("alertmanagerUid", \.alertmanagerUID, "The uid of the Alertmanager its alerts go to."),
      optional("disableGrafanaCache", \.disableGrafanaCache, "Whether Grafana's query cache leaves it out."),
      optional("authType", \.authType, "How Grafana signs in where the plugin offers several ways."),
      optional("defaultRegion", \.defaultRegion, "The AWS region that is meant where none is named."),
      optional("profile", \.profile, "The profile in the AWS credentials file."),
      optional("pdcInjected", \.pdcInjected, "Set by Grafana Cloud for private connections."),
    ]
  }
}
