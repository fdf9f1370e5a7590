namespace Advance.Fuzz.Sites;

/// <summary>Content files: one of each type with every field, and those in the manual.</summary>
static class ContentSeeds
{
    public static IReadOnlyList<(string Folder, string Text)> Files { get; } =
    [
        (
            "news",
            "---\ntitle: \"News: all fields\"\ndate: 2026-01-05\nsummary: All that a news item can say.\ntopics: "
                + "[trials]\nauthors:\n  - ann\n  - Bob Roe\nimage:\n  src: x.png\n  alt: A picture\nupdated: "
                + "2026-02-01\nredirect_from: [/old/, /2020/old.html]\nrelated: [first, talk]\npublication: "
                + "paper\nlanguage: en-GB\ncontent_note: It is about violence.\n---\nText.\n"
        ),
        (
            "events",
            "---\ntitle: Event\ndate: 2026-01-05\nsummary: An event.\nstart: 2026-12-01T15:00\nend: "
                + "2026-12-02T16:30\ntimezone: America/New_York\nplace:\n  name: Hall\n  address: 1 Road, Town\n  url: "
                + "https://hall.example/\nonline: https://meet.example/x\nregistration:\n  url: https://reg.example/\n  "
                + "closes: 2026-11-30\nstatus: postponed\nspeakers: [ann, Eve]\noutcome: It was fine.\n---\nCome.\n"
        ),
        (
            "publications",
            "---\ntitle: Another paper\ndate: 2026\nsummary: Another.\ndoi: 10.1000/y\nkey_findings:\n  - One in two.\n  - 5% "
                + "(1 of 20)\ncorrections:\n  - date: 2026-03-01\n    note: A number.\nopen_access:\n  url: "
                + "https://oa.example/x.pdf\n  licence: CC-BY-4.0\n---\nWe found.\n"
        ),
        (
            "people",
            "---\nname: Bob Roe\nrole: Researcher\naffiliation: University\norcid: 0000-0002-1825-0097\nurl: "
                + "https://bob.example/\nimage: { src: x.png, alt: Bob }\nformer: true\n---\nBob.\n"
        ),
        (
            "partners",
            "---\nname: Charity\nurl: https://charity.example/\nkind: charity\nlogo: { src: x.svg, alt: Charity }\n---\nThey "
                + "help.\n"
        ),
        ("topics", "---\ntitle: Treatment\nsynonyms: [therapy, rehab]\n---\nTreatment is.\n"),
        ("", "---\ntitle: Page\nsummary: A page.\norder: 3\nlayout: Wide\n---\n# Heading\n\nText.\n"),
        .. SpecSeeds
            .Files.Where(file =>
                file.Path.StartsWith("input/", StringComparison.Ordinal) && file.Path.EndsWith(".md", StringComparison.Ordinal)
            )
            .Select(file => (file.Path.Split('/') is [_, var folder, _] ? folder : "", file.Text)),
    ];
}
