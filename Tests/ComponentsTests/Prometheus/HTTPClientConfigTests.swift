import Components
import Testing

@Suite struct HTTPClientConfigTests {
  @Test func httpClientConfig() {
    expectWhole(
      HTTPClientConfig.self, inlining: [ProxyConfig.self],
      without: ["basic_auth", "authorization", "bearer_token", "bearer_token_file"],
      """
      oauth2:
        client_id: prometheus
        token_url: https://auth.example.net/token
      tls_config:
        ca_file: /etc/prometheus/ca.pem
      follow_redirects: true
      enable_http2: true
      proxy_url: http://proxy.example.net:3128
      http_headers:
        X-Team:
          values:
          - web
          secrets:
          - hush
          files:
          - /run/secrets/team

      """)
  }

  @Test func basicAuth() {
    expectWhole(
      BasicAuth.self, without: ["username_file", "username_ref", "password_file", "password_ref"],
      """
      username: prometheus
      password: hush

      """)
  }

  @Test func authorization() {
    expectWhole(
      Authorization.self, without: ["credentials_file", "credentials_ref"],
      """
      type: Bearer
      credentials: hush

      """)
  }

  @Test func oAuth2() {
    expectWhole(
      OAuth2.self, inlining: [ProxyConfig.self],
      without: ["client_secret", "client_secret_ref", "client_certificate_key", "client_certificate_key_ref"],
      """
      client_id: demo
      client_secret_file: /run/secrets/client_secret
      grant_type: urn:ietf:params:oauth:grant-type:jwt-bearer
      client_certificate_key_id: key-1
      client_certificate_key_file: /run/secrets/client_certificate_key
      signature_algorithm: RS512
      iss: prometheus
      audience: https://auth.example.net
      claims:
        admin: false
        roles:
        - reader
        - '1'
      scopes:
      - metrics.read
      token_url: https://auth.example.net/token
      endpoint_params:
        rack: '1'
      tls_config:
        ca_file: /etc/prometheus/ca.pem
      proxy_url: http://proxy.example.net:3128

      """)
  }

  @Test func tlsConfig() {
    expectWhole(
      TLSConfig.self, without: ["ca_file", "ca_ref", "cert", "cert_ref", "key", "key_ref"],
      """
      ca: |
        -----BEGIN CERTIFICATE-----
        MIIB
        -----END CERTIFICATE-----
      cert_file: /run/secrets/cert
      key_file: /run/secrets/key
      server_name: metrics.example.net
      insecure_skip_verify: true
      min_version: TLS12
      max_version: TLS12

      """)
  }

  @Test func proxyConfig() {
    expectWhole(
      ProxyConfig.self,
      """
      proxy_url: http://proxy.example.net:3128
      no_proxy: localhost,10.0.0.0/8
      proxy_from_environment: true
      proxy_connect_header:
        Proxy-Token:
        - hush

      """)
  }

  @Test func httpHeader() {
    expectWhole(
      HTTPHeader.self,
      """
      values:
      - web
      secrets:
      - hush
      files:
      - targets/*.yml

      """)
  }

  @Test func sigV4Config() {
    expectWhole(
      SigV4Config.self,
      """
      region: eu-central-1
      access_key: AKIADEMO
      secret_key: hush
      profile: monitoring
      role_arn: arn:aws:iam::123456789012:role/prometheus
      external_id: demo
      use_fips_sts_endpoint: true
      service_name: aps

      """)
  }
}
