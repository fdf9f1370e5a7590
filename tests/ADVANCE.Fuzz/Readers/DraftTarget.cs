using System.Text.Json;
using Advance.Fuzz.Oracles;
using Advance.Fuzz.Sites;
using Advance.Parts;
using Advance.Preview;
using Advance.Preview.Editing;
using Advance.Preview.Editions;

namespace Advance.Fuzz.Readers;

/// <summary>A draft for the editor to show: JSON with a path, front matter, a body and pictures.</summary>
sealed class DraftTarget : Target
{
    readonly Lazy<(SmallSite Site, DraftHandler Handler)> preview = new(() =>
    {
        var site = new SmallSite();
        var build = new BuildOptions
        {
            Root = site.Root,
            Clock = BuildPlan.Timestamp("2026-11-22T12:00:00Z")!.Value,
            WithDrafts = true,
        };
        var options = new PreviewOptions { Build = build };
        return (
            site,
            new DraftHandler(
                new DraftSite(options, (input, documents) => Composition.Build(build with { Input = input }, documents)),
                Requests.Token,
                new EditorSession(Requests.Token)
            )
        );
    });

    public override string Name => "draft";
    public override string Extension => ".json";
    public override int Budget => 150;
    public override IReadOnlyList<string> Words { get; } =
    [
        "\"path\"",
        "\"frontMatter\"",
        "\"body\"",
        "\"pictures\"",
        "\"content\"",
        "\"title\"",
        "\"date\"",
        "input/news/x.md",
        "input/events/x.md",
        "input/../x.md",
        "../x.md",
        "input/_x.md",
        "input/x.svg",
        "input/news/\\u0000.md",
        "QUJD",
        "\\u0000",
        "\\ud800",
        "{}",
        "[]",
    ];

    public override IEnumerable<byte[]> Seeds() =>
        [
            Bytes(
                """
                {
                  "path": "input/news/draft.md",
                  "frontMatter": { "title": "Draft", "date": "2026-02-02", "summary": "A draft.", "topics": ["trials"] },
                  "body": "Text and *more*.\n\n![x](draft.png)",
                  "pictures": [{ "path": "input/news/draft.png", "content": "iVBORw0KGgo=" }]
                }
                """
            ),
            Bytes(
                """
                {
                  "path": "input/events/draft.md",
                  "frontMatter": {
                    "title": "Draft", "date": "2026-02-02", "summary": "A draft.", "start": "2026-12-01T15:00",
                    "place": { "name": "Hall" }
                  },
                  "body": "Come."
                }
                """
            ),
            Bytes("""{ "path": "input/people/x.md", "frontMatter": { "name": "X" }, "body": "" }"""),
        ];

    public override string Run(byte[] input)
    {
        var (status, answer) = Requests.Send("POST", "/", "", input, context => preview.Value.Handler.Handle(context, ""));
        Requests.Hold(status, answer, isJson: status == 200);
        if (status != 200)
            return status.ToString(System.Globalization.CultureInfo.InvariantCulture);
        using var json = JsonDocument.Parse(answer);
        foreach (var message in json.RootElement.GetProperty("messages").EnumerateArray())
            DiagnosticPromises.HoldWords(message.GetString()!);
        var messages = json.RootElement.GetProperty("messages").EnumerateArray();
        return $"200 {json.RootElement.GetProperty("page").ValueKind} "
            + string.Join(' ', messages.Select(message => string.Concat(message.GetString()!.Take(12))));
    }
}
