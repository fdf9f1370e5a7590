using System.Globalization;
using Advance.Tests.Writing;

namespace Advance.Tests.Building;

/// <summary>
/// The same input gives the same bytes, whatever the computer, its culture, its time zone and the order of its files.
/// </summary>
public class RepeatableBuildTests
{
    static readonly string[] Names = ["Ärger", "zebra", "Zebra 2", "apfel", "I", "ı", "i 2", "10", "9"];

    static IEnumerable<(string Path, string Text)> Files() =>
        [
            (
                "statiq.json",
                "{ \"Host\": \"advance.example\", \"NetlifyRedirects\": true, \"PageSize\": 2, \"Severities\": { \"ADV0722\": "
                    + "\"off\" } }"
            ),
            .. Names.SelectMany(
                (name, i) =>
                    new (string, string)[]
                    {
                        (
                            $"input/news/{name}.md",
                            $"---\ntitle: {name} TITLE\ndate: 2022-06-{i % 3 + 1:00}\nsummary: \"{name}\"\ntopics: "
                                + $"[{Names[i / 2]}, {name}]\nredirect_from: /{name}-old/\n---\n## {name}\n\n1,234.5 -- "
                                + $"[next]({Uri.EscapeDataString(Names[0])}.md)\n"
                        ),
                        (
                            $"input/events/{name}.md",
                            $"---\ntitle: {name}\ndate: 2022\nsummary: \"{name}\"\nstart: 2022-06-{i + 10}T15:00\nplace: "
                                + "Hall\n---\n"
                        ),
                        ($"input/files/{name}.txt", name),
                    }
            ),
        ];

    static TestSite Written(IEnumerable<(string Path, string Text)> files)
    {
        var site = new TestSite("");
        foreach (var (path, text) in files)
            site.Write(path, text);
        return site;
    }

    [Fact]
    public void The_order_in_which_files_were_created_does_not_change_the_bytes()
    {
        using var one = Written(Files()).BuildClean();
        using var other = Written(Files().Reverse()).BuildClean();
        Assert.NotEqual(one.Root, other.Root);
        Assert.Equal(FolderSnapshot.Contents(one.Output), FolderSnapshot.Contents(other.Output));
        Assert.DoesNotContain(one.Files(), path => one.Read(path).Contains(Path.GetFileName(one.Root), StringComparison.Ordinal));
    }

    [Fact]
    public void The_number_and_date_formats_of_the_computer_do_not_change_the_bytes()
    {
        using var one = Written(Files()).BuildClean();
        using var other = Written(Files());
        var zone = Environment.GetEnvironmentVariable("TZ");
        try
        {
            Environment.SetEnvironmentVariable("TZ", "Pacific/Kiritimati");
            TimeZoneInfo.ClearCachedData();
            InCulture(Strange(), () => other.BuildClean());
        }
        finally
        {
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
        }
        Assert.Equal(FolderSnapshot.Contents(one.Output), FolderSnapshot.Contents(other.Output));
    }

    [Fact]
    public void The_date_of_the_build_is_the_only_clock()
    {
        using var site = Written(Files()).BuildClean(date: "2026-11-22T12:00:00Z");
        var before = FolderSnapshot.Contents(site.Output);
        Assert.Equal(before, FolderSnapshot.Contents(site.BuildClean(date: "2030-01-01T00:00:00Z").Output));
    }

    // The program is built without the computer's cultures (InvariantGlobalization), so this creates one: digits and
    // separators as in Arabic, and invented names of days and months.
    static CultureInfo Strange()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = "؜-";
        culture.NumberFormat.NumberDecimalSeparator = "٫";
        culture.NumberFormat.NumberGroupSeparator = "٬";
        culture.NumberFormat.NativeDigits = ["٠", "١", "٢", "٣", "٤", "٥", "٦", "٧", "٨", "٩"];
        culture.NumberFormat.DigitSubstitution = DigitShapes.NativeNational;
        culture.DateTimeFormat.DateSeparator = "‏/";
        culture.DateTimeFormat.TimeSeparator = "٫";
        culture.DateTimeFormat.AbbreviatedDayNames = ["d1", "d2", "d3", "d4", "d5", "d6", "d7"];
        culture.DateTimeFormat.AbbreviatedMonthNames = [.. Enumerable.Range(1, 12).Select(month => $"m{month}"), ""];
        return culture;
    }

    static void InCulture(CultureInfo culture, Action action)
    {
        Exception? failure = null;
        var thread = new Thread(() => failure = Record.Exception(action))
        {
            CurrentCulture = culture,
            CurrentUICulture = culture,
        };
        thread.Start();
        thread.Join();
        Assert.Null(failure);
    }
}
