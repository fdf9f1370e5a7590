using Advance.Content;
using Advance.Diagnostics;
using Advance.Sites;

namespace Advance.Checks;

/// <summary>An event ends after it starts.</summary>
public sealed class EventTimeCheck : ICheck
{
    static readonly Rule EndsFirst = new("ADV0114", Severity.Error, "An event ends before it starts", "Look at the day, the hour and the time zone of both.");

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        foreach (var happening in site.Events)
        {
            if (happening.EndsAt is not null && happening.OverAt < happening.StartsAt.At.ToInstant())
                diagnostics.Report(EndsFirst, happening.Where(Event.EndField), "The event ends before it starts.");
        }
    }
}
