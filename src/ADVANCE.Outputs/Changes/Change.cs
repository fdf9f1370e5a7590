using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Advance.Changes;

/// <summary>A time from which a new build of the same input would produce a different site.</summary>
/// <param name="At">When the change happens.</param>
/// <param name="Kind">The reason.</param>
/// <param name="File">The input file with the date, as diagnostics name it.</param>
/// <param name="IsSecret">Whether the entry is not published yet, so that the site must not name it.</param>
public sealed record Change(Instant At, ChangeKind Kind, string File, bool IsSecret = false)
{
    static readonly InstantPattern Words = InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd 'at' HH:mm:ss 'UTC'");
    static readonly InstantPattern WholeMinute = InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd 'at' HH:mm 'UTC'");

    /// <summary>For the build's output: "2026-12-01 at 00:00 UTC: input/news/x.md is published."</summary>
    public string Sentence =>
        $"{(At.ToUnixTimeSeconds() % 60 == 0 ? WholeMinute : Words).Format(At)}: {Kind switch
    {
        ChangeKind.Publication => $"{File} is published",
        ChangeKind.EventEnd => $"the event {File} is over",
        ChangeKind.RegistrationEnd => $"registration for {File} closes",
        ChangeKind.SecurityTxt => "/.well-known/security.txt gets a later expiry date",
        _ => $"a number in {File} is due to be checked",
    }}.";

    /// <summary>Writes the change's properties into an object that has been started.</summary>
    public void Write(Utf8JsonWriter json, bool withFile)
    {
        json.WriteString("at", InstantPattern.General.Format(At));
        json.WriteString(
            "reason",
            Kind switch
            {
                ChangeKind.Publication => "publication",
                ChangeKind.EventEnd => "event-end",
                ChangeKind.RegistrationEnd => "registration-end",
                ChangeKind.SecurityTxt => "security-txt",
                _ => "helpline-check",
            }
        );
        if (withFile)
            json.WriteString("file", File);
    }
}

/// <summary>Why a site changes although nobody edits it.</summary>
public enum ChangeKind
{
    /// <summary>A scheduled entry reaches its date.</summary>
    Publication,

    /// <summary>An upcoming event becomes a past one.</summary>
    EventEnd,

    RegistrationEnd,

    /// <summary>
    /// Helpline numbers were last checked too long ago: the pages stay the same, but the build warns about it.
    /// </summary>
    HelplineCheck,

    /// <summary>The expiry date of <c>security.txt</c> moves on.</summary>
    SecurityTxt,
}
