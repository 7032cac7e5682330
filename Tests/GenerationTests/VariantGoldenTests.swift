import Deployment
import Generation
import Testing

/// One after another, since they are written into one folder.
@Suite(.serialized) struct VariantGoldenTests {
  @Test(arguments: Variant.all)
  func rendersAsBefore(_ variant: Variant) throws {
    let texts = try Deployment(yaml: variant.yaml, name: "\(variant.name).yml").renderChecked().texts
    for file in variant.files { #expect(texts[file] != nil, "\(file) is not rendered") }
    try Golden.expect(texts.filter { variant.files.contains($0.key) }, in: "variants/\(variant.name)")
  }
}
