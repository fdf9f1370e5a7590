using Advance.Tests.Running;

namespace Advance.Tests.Commands;

/// <summary>Cards are the same on every machine, whatever fonts it has and whatever its settings say of text.</summary>
public class CardTests
{
    const string Site = """
        -- statiq.json --
        { "Host": "advance.example", "SiteTitle": "ADVANCE", "GenerateSearchIndex": false }
        -- input/about.md --
        ---
        title: Wâr, fîr & other hyphenations of the first office
        summary: What this is about, said in as many words as a summary needs.
        ---
        Words.
        """;

    [Fact]
    public void A_machine_with_other_fonts_and_settings_draws_the_same_cards()
    {
        using var here = new SiteFolder(Site);
        using var there = new SiteFolder(Site);
        using var machine = new TempFolder();
        File.WriteAllText(
            machine.Combine("fonts.conf"),
            """
            <?xml version="1.0"?>
            <fontconfig>
              <dir>/usr/share/fonts</dir>
              <match target="pattern">
                <edit name="family" mode="assign" binding="strong"><string>DejaVu Serif</string></edit>
              </match>
              <match target="font">
                <edit name="embolden" mode="assign"><bool>true</bool></edit>
                <edit name="hintstyle" mode="assign"><const>hintfull</const></edit>
              </match>
            </fontconfig>
            """
        );

        var build = Shell.Run(
            AdvanceProgram.UnderTest.Path,
            ["build"],
            there.Root,
            new Dictionary<string, string>
            {
                ["FONTCONFIG_FILE"] = machine.Combine("fonts.conf"),
                ["FONTCONFIG_PATH"] = machine.Root,
                ["HOME"] = machine.Root,
                ["XDG_CONFIG_HOME"] = machine.Root,
                ["XDG_DATA_HOME"] = machine.Root,
                ["LANG"] = "tr_TR.UTF-8",
                ["LC_ALL"] = "tr_TR.UTF-8",
                ["PANGO_LANGUAGE"] = "tr:ja",
                ["FREETYPE_PROPERTIES"] = "truetype:interpreter-version=35 cff:no-stem-darkening=0",
                ["VIPS_CONCURRENCY"] = "7",
                ["VIPS_NOVECTOR"] = "1",
            }
        );

        Assert.True(build.ExitCode == 0, build.ToString());
        Assert.Equal(0, here.Run("build").ExitCode);
        var (expected, actual) = (Cards(here), Cards(there));
        Assert.NotEmpty(expected);
        Assert.Equal(expected.Keys, actual.Keys);
        Assert.All(expected, card => Assert.Equal(card.Value, actual[card.Key]));
    }

    static SortedDictionary<string, byte[]> Cards(SiteFolder site) =>
        new(
            Directory
                .EnumerateFiles(Path.Combine(site.Output, "assets", "cards"))
                .ToDictionary(path => Path.GetFileName(path), File.ReadAllBytes),
            StringComparer.Ordinal
        );
}
