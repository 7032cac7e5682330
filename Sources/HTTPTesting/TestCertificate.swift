import NIOSSL

/// A certificate that signs itself, made for these tests alone, with its key.
package struct TestCertificate {
  package let certificate: String
  package let key: String

  /// For `localhost` and 127.0.0.1, valid from 2020 to 2100.
  package static let loopback = TestCertificate(
    certificate: """
      -----BEGIN CERTIFICATE-----
      MIIBZzCCAQ2gAwIBAgIBATAKBggqhkjOPQQDAjAUMRIwEAYDVQQDDAlsb2NhbGhv
      c3QwIBcNMjAwMTAxMDAwMDAwWhgPMjEwMDAxMDEwMDAwMDBaMBQxEjAQBgNVBAMM
      CWxvY2FsaG9zdDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABEsqd5hWEe4pNIbi
      QBzdih+dT4HaLbSpM0i+OVkKjzj9XVE0jpWTfsFKP/H5/qxxRkULfuwHG071aJSq
      xr2Xr+GjTjBMMA8GA1UdEwEB/wQFMAMBAf8wGgYDVR0RBBMwEYIJbG9jYWxob3N0
      hwR/AAABMB0GA1UdDgQWBBSz565SSnIxg2phMJQ5iz1KEkzfVDAKBggqhkjOPQQD
      AgNIADBFAiEAr5r/lrBUz7dqDHK1K5CsajzhC8inh+GZ0Kg8hGJlvIsCIHD1VyKo
      o/u17NU5hP34Bf5ZmVgp36ImihiOab/u7/mP
      -----END CERTIFICATE-----
      """,
    key: """
      -----BEGIN PRIVATE KEY-----
      MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgAG4UBXXzijCdaJ71
      myZzNLT85DY7dsjiSfXGiNRSmAqhRANCAARLKneYVhHuKTSG4kAc3YofnU+B2i20
      qTNIvjlZCo84/V1RNI6Vk37BSj/x+f6scUZFC37sBxtO9WiUqsa9l6/h
      -----END PRIVATE KEY-----
      """)

  /// For `other.example.net`, valid from 2020 to 2100.
  package static let foreign = TestCertificate(
    certificate: """
      -----BEGIN CERTIFICATE-----
      MIIBeDCCAR+gAwIBAgIBATAKBggqhkjOPQQDAjAcMRowGAYDVQQDDBFvdGhlci5l
      eGFtcGxlLm5ldDAgFw0yMDAxMDEwMDAwMDBaGA8yMTAwMDEwMTAwMDAwMFowHDEa
      MBgGA1UEAwwRb3RoZXIuZXhhbXBsZS5uZXQwWTATBgcqhkjOPQIBBggqhkjOPQMB
      BwNCAARhW0c5FLAVmjEW37f8OQkGEJH9SUUMmwTxA90wDYF3F1yO23RVeb0dat0j
      ibpgx8cH436GnR2C2vYVEnyVFj4So1AwTjAPBgNVHRMBAf8EBTADAQH/MBwGA1Ud
      EQQVMBOCEW90aGVyLmV4YW1wbGUubmV0MB0GA1UdDgQWBBSrEKiH1htWLl8/AS8V
      rFzP4JEHQjAKBggqhkjOPQQDAgNHADBEAiBg2xvS9odMq/MfXQ5EIkrJAYWZ5VtZ
      j62I7BLr0VukVQIgNYz3/KL312+G/DSENFHcPQ0d8RVKLKdiYP1TEY2SiHc=
      -----END CERTIFICATE-----
      """,
    key: """
      -----BEGIN PRIVATE KEY-----
      MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgLcm5VnMN95cIYJiA
      4Gjsf1wZkHmeknseD8E05y0Q+aihRANCAARhW0c5FLAVmjEW37f8OQkGEJH9SUUM
      mwTxA90wDYF3F1yO23RVeb0dat0jibpgx8cH436GnR2C2vYVEnyVFj4S
      -----END PRIVATE KEY-----
      """)

  /// That of a server which shows it.
  package var configuration: TLSConfiguration {
    get throws {
      let chain = try NIOSSLCertificate.fromPEMBytes(Array(certificate.utf8)).map {
        NIOSSLCertificateSource.certificate($0)
      }
      return .makeServerConfiguration(
        certificateChain: chain, privateKey: .privateKey(try NIOSSLPrivateKey(bytes: Array(key.utf8), format: .pem)))
    }
  }
}
