using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Advance.Generation.Changes;

/// <summary>A moment at which a new build of the same input would give something else.</summary>
/// <param name="At">From this moment on.</param>
/// <param name="Kind">Why.</param>
/// <param name="File">The file of the input that has the date, as diagnostics name it.</param>
/// <param name="IsSecret">The entry is not published yet, so the site must not name it.</param>
public sealed record Change(Instant At, ChangeKind Kind, string File, bool IsSecret = false)
{
    static readonly InstantPattern Words = InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd 'at' HH:mm:ss 'UTC'");
    static readonly InstantPattern WholeMinute = InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd 'at' HH:mm 'UTC'");

    /// <summary>For whoever builds: "2026-12-01 at 00:00 UTC: input/news/x.md is published."</summary>
    public string Sentence =>
        $"{(At.ToUnixTimeSeconds() % 60 == 0 ? WholeMinute : Words).Format(At)}: {Kind switch
    {
        ChangeKind.Publication => $"{File} is published",
        ChangeKind.EventEnd => $"the event {File} is over",
        ChangeKind.RegistrationEnd => $"registration for {File} closes",
        ChangeKind.SecurityTxt => "/.well-known/security.txt gets a later expiry date",
        _ => $"a number in {File} is due to be checked",
    }}.";

    /// <summary>Fields of an object that is begun.</summary>
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

/// <summary>Why a site changes although nobody changes it.</summary>
public enum ChangeKind
{
    /// <summary>The date of a scheduled entry comes.</summary>
    Publication,

    /// <summary>An event goes from those to come to those that are past.</summary>
    EventEnd,

    RegistrationEnd,

    /// <summary>Help lines were last checked too long ago: not the pages change then, but what the build says of them.</summary>
    HelplineCheck,

    /// <summary>The day on which <c>security.txt</c> expires moves on.</summary>
    SecurityTxt,
}
