using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Advance.Tests.Generation.Calendars;

/// <summary>Hundreds of events with difficult texts survive a round trip, and no line is too long.</summary>
public class HardTextTests
{
    // Characters of one to four octets, of several code points, of two directions, and all of iCalendar's reserved characters.
    static readonly string[] Pieces =
    [
        "a",
        "word ",
        "; ",
        ", ",
        "\\",
        "\\n",
        "\\,",
        ": ",
        "\"",
        "'",
        "=",
        "é",
        "e\u0301",
        "ß",
        "Łódź ",
        "漢字",
        "한국어",
        "สวัสดี",
        "नमस्ते ",
        "مرحبا ",
        "שלום ",
        "\u202Bمائل\u202C",
        "😀",
        "👩\u200D🔬",
        "👨\u200D👩\u200D👧\u200D👦",
        "🏴\U000E0067\U000E0062\U000E0073\U000E0063\U000E0074\U000E007F",
        "🇬🇧",
        "👍🏽",
        "BEGIN:VEVENT",
        "END:VCALENDAR",
        " \u00A0 ",
        "—",
        "…",
        "\u200B",
    ];

    static readonly string Stream = Made();

    static string Words(Random random, int most) =>
        "T" + string.Concat(Enumerable.Range(0, random.Next(1, most)).Select(_ => Pieces[random.Next(Pieces.Length)])) + "T";

    static string Made()
    {
        using var site = Site();
        Assert.DoesNotContain("error", TestSite.Print(site.Build()), StringComparison.Ordinal);
        return Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(site.Output, "events/calendar.ics")));
    }

    static TestSite Site()
    {
        var random = new Random(5545);
        // JSON strings are YAML strings.
        string Text(int most) => JsonSerializer.Serialize(Words(random, most));
        var site = TestSite.WithHost("");
        for (var i = 0; i < 400; i++)
            site.Write(
                $"input/events/e{i}.md",
                $"---\ntitle: {Text(60)}\ndate: 2022\nsummary: {Text(120)}\nstart: 2022-06-30T15:00\nplace:\n  name: "
                    + $"{Text(30)}\n  address: {Text(30)}\ntopics: [{Text(9)}, {Text(9)}]\n---\n"
            );
        return site;
    }

    [Fact]
    public void Each_text_survives_a_round_trip()
    {
        using var site = Site();
        var events = site.Assembled().Events;
        var read = ReadCalendar.Of(Stream).Events;

        Assert.Equal(400, read.Length);
        Assert.Equal(events.Select(@event => @event.Title), read.Select(@event => @event["summary"]));
        Assert.Equal(
            events.Select(@event => $"{@event.Summary}\n\nhttps://advance.example/events/{@event.Name}/"),
            read.Select(@event => @event["description"])
        );
        Assert.Equal(
            events.Select(@event => $"{@event.Place!.Name}, {@event.Place.Address}"),
            read.Select(@event => @event["location"])
        );
        Assert.Equal(events.Count, read.Select(@event => @event["uid"]).Distinct().Count());
    }

    [Fact]
    public void No_line_is_longer_than_75_octets_and_each_ends_with_CR_LF()
    {
        Assert.EndsWith("\r\n", Stream, StringComparison.Ordinal);
        var lines = Stream[..^2].Split("\r\n");
        Assert.All(lines, line =>
        {
            Assert.InRange(Encoding.UTF8.GetByteCount(line), 1, 75);
            Assert.False(line.AsSpan().ContainsAny('\r', '\n'));
        });
        Assert.Contains(lines, line => Encoding.UTF8.GetByteCount(line) == 75);
    }

    [Fact]
    public void No_fold_splits_a_grapheme()
    {
        var folds = 0;
        foreach (var line in Stream.Replace("\r\n ", "\n", StringComparison.Ordinal).Split("\r\n"))
        {
            var letters = StringInfo.ParseCombiningCharacters(line.Replace("\n", "", StringComparison.Ordinal)).ToHashSet();
            var place = 0;
            foreach (var part in line.Split('\n')[..^1])
            {
                place += part.Length;
                Assert.Contains(place, letters);
                folds++;
            }
        }
        Assert.True(folds > 1000);
    }

    [Fact]
    public void A_grapheme_longer_than_a_line_is_split_between_code_points()
    {
        var heavy = "o" + new string('\u0301', 100);
        using var site = TestSite.WithHost("");
        site.Write("input/events/a.md", $"---\ntitle: {heavy}\ndate: 2022\nsummary: B.\nstart: 2022-06-30\nplace: Hall\n---\n")
            .BuildClean();
        var bytes = File.ReadAllBytes(Path.Combine(site.Output, "events/a/event.ics"));
        var stream = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        Assert.All(stream.Split("\r\n"), line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75));
        Assert.All(stream.Split("\r\n"), line =>
            Assert.DoesNotContain('\uFFFD', Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(line)))
        );
        Assert.Equal(heavy, ReadCalendar.Of(stream).Events[0]["summary"]);
    }

    [Fact]
    public void Control_characters_are_left_out_and_line_endings_are_unified()
    {
        using var site = TestSite.WithHost(
            "-- input/events/a.md --\n---\ntitle: \"One\\ntwo\\u2028three\\tfour\"\ndate: 2022\nstart: 2022-06-30\n---\nBell "
                + "\u0007 and \u000B here.\n"
        );
        site.Build();
        var read = ReadCalendar.Of(site.Read("events/a/event.ics")).Events[0];
        Assert.Equal("One\ntwo\nthree\tfour", read["summary"]);
        Assert.StartsWith("Bell  and here.\n\n", read["description"], StringComparison.Ordinal);
    }
}
