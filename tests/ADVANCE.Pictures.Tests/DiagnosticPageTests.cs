using Advance.Pictures;
using Advance.Pictures.Checks;

namespace Advance.Tests;

/// <summary>Runs the manual of the picture diagnostics.</summary>
public class DiagnosticPageTests
{
    static readonly DiagnosticManual Manual = new(typeof(PictureCheck).Assembly);

    public static TheoryData<string> Pages => Manual.Codes;

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_messages_match_the_manual_page(string code) =>
        Manual.Hold(code, (options, _) =>
            new(
                [
                    new PictureCheck(
                        new SitePictures(new Theme.Theme(), Path.GetTempPath()) { CanMake = options != "--without-libvips" }
                    ),
                ],
                []
            )
        );

    [Fact]
    public void Every_rule_has_a_manual_page_with_its_title_and_every_page_has_a_rule() => Manual.HoldTitles();
}
