using Advance.Diagnostics;
using Advance.Sites;
using NodaTime;

namespace Advance.Check.Safety;

/// <summary>
/// Someone has recently checked each helpline's number on the service's own page: a dead number fails the reader who needs it
/// most.
/// </summary>
public sealed class HelplineCheck : ICheck
{
    static readonly Rule OutOfDate = new(
        "ADV0706",
        Severity.Warning,
        "A helpline hasn't been checked recently",
        "Check its number and hours on the service's own page, then write today's date as 'checked: …'."
    );

    /// <summary>The number of days that a check is valid; on the next day it is due.</summary>
    public const int GoodFor = 90;

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        var today = site.Now.InZone(site.Settings.Zone).Date;
        foreach (var line in site.Helplines)
        {
            var days = Period.DaysBetween(line.Checked.First, today);
            if (days > GoodFor)
                diagnostics.Report(
                    OutOfDate,
                    line.CheckedAt,
                    $"The number of {line.Service} was last checked on {line.Checked.Iso}, {days} days ago."
                );
            else if (days < 0)
                diagnostics.Report(
                    OutOfDate,
                    line.CheckedAt,
                    $"The number of {line.Service} can't have been checked on {line.Checked.Iso}, which is a future date."
                );
        }
    }
}
