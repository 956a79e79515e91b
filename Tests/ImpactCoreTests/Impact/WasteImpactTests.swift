import ImpactCore
import Testing

struct WasteImpactTests {
  private let question: JourneyQuestion

  init() throws { question = try JourneyQuestion() }

  @Test func `a tonne of commercial waste to landfill`() throws {
    let factors = try question.waste(.general, .landfill)
    #expect(
      factors.ghg.ids
        == ["uk-ghg-2024/waste-disposal/refuse/commercial-and-industrial-waste/landfill/tonne"])
    #expect(factors.ghg.figure("1", .tonne) == "520.3342")
    #expect(factors.ghg.figure("1000", .kilogram) == "520.3342")
    #expect(factors.ghg.figure("1000000", .gram) == "520.3342")
    #expect(
      factors.ghg.words
        == "general waste as refuse/commercial-and-industrial-waste; landfill as landfill")
  }

  @Test(arguments: [
    (
      WasteMaterial.household, Treatment.energyFromWaste,
      "refuse/household-residual-waste/combustion"
    ),
    (.general, .incineration, "refuse/commercial-and-industrial-waste/combustion"),
    (.mixedRecycling, .recycling, "paper/paper-and-board-mixed/closed-loop"),
    (.paper, .recycling, "paper/paper-and-board-paper/closed-loop"),
    (.board, .recycling, "paper/paper-and-board-board/closed-loop"),
    (.paperAndBoard, .composting, "paper/paper-and-board-mixed/composting"),
    (.plastic, .recycling, "plastic/plastics-average-plastics/closed-loop"),
    (.glass, .recycling, "other/glass/closed-loop"),
    (.metal, .recycling, "metal/metal-scrap-metal/closed-loop"),
    (.wood, .recycling, "construction/wood/closed-loop"),
    (.food, .anaerobicDigestion, "refuse/organic-food-and-drink-waste/anaerobic-digestion"),
    (.garden, .composting, "refuse/organic-garden-waste/composting"),
    (.foodAndGarden, .landfill, "refuse/organic-mixed-food-and-garden-waste/landfill"),
    (.electrical, .recycling, "electrical-items/weee-mixed/open-loop"),
    (.batteries, .recycling, "electrical-items/batteries/open-loop"),
    (.clothing, .recycling, "other/clothing/closed-loop"),
    (.books, .recycling, "other/books/closed-loop"),
  ])
  func `a material by a treatment takes its UK row in every edition since 2021`(
    material: WasteMaterial, treatment: Treatment, row: String
  ) throws {
    for year in 2021...2026 {
      let factors = try question.waste(material, treatment, month: "\(year)-05")
      #expect(factors.ghg.ids == ["uk-ghg-\(year)/waste-disposal/\(row)/tonne"])
      #expect(factors.edition == "uk-ghg-\(year)")
    }
  }

  @Test func `a row that an edition did not publish is missing in that edition`() throws {
    let household = try question.waste(.household, .energyFromWaste, month: "2019-05").ghg
    #expect(
      household
        == .missing(
          reason: "uk-ghg-2019 has no row "
            + "waste-disposal/refuse/household-residual-waste/combustion/tonne."))
    #expect(try question.waste(.books, .recycling, month: "2020-05").ghg.isMissing)
  }

  @Test func `mixed recycling and an assumed treatment are named rules`() throws {
    #expect(
      try question.waste(.mixedRecycling, .recycling, source: .assumed).ghg.words
        == "mixed recycling as paper/paper-and-board-mixed; "
        + "recycling, assumed as usual, as closed-loop")
  }

  @Test(arguments: [
    (
      WasteMaterial.offensive, Treatment.energyFromWaste,
      "offensive-non-infectious/low-temp-incineration-efw", "249"
    ),
    (
      .infectious, .alternativeTreatment, "infectious/autoclave-then-low-temp-incineration-efw",
      "569"
    ),
    (
      .infectious, .incineration, "clinical-medicinal-sharps-anatomical/high-temp-incineration",
      "1074"
    ),
    (
      .sharps, .incineration, "clinical-medicinal-sharps-anatomical/high-temp-incineration", "1074"
    ),
    (
      .clinical, .incineration, "clinical-medicinal-sharps-anatomical/high-temp-incineration",
      "1074"
    ),
  ])
  func `health-care streams take Rizan's rows`(
    material: WasteMaterial, treatment: Treatment, row: String, kilograms: String
  ) throws {
    let ghg = try question.waste(material, treatment).ghg
    #expect(ghg.ids == ["rizan-2021/nhs-waste/\(row)/tonne"])
    #expect(ghg.figure("1", .tonne) == kilograms)
  }

  @Test func `forty tonnes of clinical waste by high-temperature incineration`() throws {
    #expect(try question.waste(.clinical, .incineration).ghg.figure("40", .tonne) == "42960")
  }

  @Test(arguments: ["2012-01", "2024-05", "2031-12"])
  func `Rizan applies to every date and is never provisional`(month: String) throws {
    let factors = try question.waste(.clinical, .incineration, month: month)
    #expect(factors.edition == "rizan-2021" && !factors.isProvisional)
    #expect(factors.ghg.figure("1", .tonne) == "1074")
  }

  @Test func `clinical waste without a date is uncovered all the same`() throws {
    let factors = try question.waste(.clinical, .incineration, month: nil)
    #expect(factors.edition == nil)
    #expect(factors.ghg == .missing(reason: "The row has no date."))
  }

  @Test(arguments: [
    (
      WasteMaterial.clothing, Treatment.anaerobicDigestion,
      "uk-ghg-2024 has no row waste-disposal/other/clothing/anaerobic-digestion/tonne."
    ),
    (
      .general, .recycling,
      "uk-ghg-2024 has no row "
        + "waste-disposal/refuse/commercial-and-industrial-waste/closed-loop/tonne."
    ),
    (.offensive, .landfill, "No figure for offensive waste by landfill is published."),
    (.offensive, .incineration, "No figure for offensive waste by incineration is published."),
    (.clinical, .recycling, "No figure for clinical waste by recycling is published."),
    (
      .mixedRecycling, .energyFromWaste,
      "No figure for mixed recycling by energy from waste is published."
    ),
    (.amalgam, .recycling, "No factor for amalgam is held."),
    (.other, .landfill, "No factor for waste of an unnamed material is held."),
    (.general, .reuse, "No factor for waste that goes to reuse is held."),
    (.general, .recovery, "No factor for waste that goes to recovery is held."),
    (.general, .unknown, "The treatment is unknown."),
  ])
  func `without a published row the weight is uncovered for a plain reason`(
    material: WasteMaterial, treatment: Treatment, reason: String
  ) throws {
    #expect(try question.waste(material, treatment).ghg == .missing(reason: reason))
  }

  @Test func `a missing row is not provisional`() throws {
    #expect(try !question.waste(.clothing, .anaerobicDigestion, month: "2027-05").isProvisional)
    #expect(try question.waste(.clothing, .recycling, month: "2027-05").isProvisional)
  }

  @Test func `every material by every treatment has a factor or a stated reason`() throws {
    for material in WasteMaterial.allCases {
      for treatment in Treatment.allCases {
        let ghg = try question.waste(material, treatment).ghg
        #expect(!ghg.words.isEmpty)
        #expect(ghg.isMissing == (ghg.figure("1", .tonne) == nil))
      }
    }
  }

  @Test func `a weight in a unit of distance is uncovered, not a trap`() throws {
    #expect(
      try question.waste(.glass, .landfill, unit: .mile).ghg
        == .missing(reason: "A weight is needed, not a quantity in mile."))
  }
}
