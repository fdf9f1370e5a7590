using Advance.Content.Values;
using NodaTime.Text;

namespace Advance.Generation.StructuredData;

/// <summary>Moments as schema.org wants them: ISO 8601.</summary>
static class Iso
{
    static readonly OffsetDateTimePattern WithOffset = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:sso<Z+HH:mm>");

    /// <summary>With the offset of the place, or the day alone.</summary>
    public static string Of(EventTime time) => time.IsWholeDay ? LocalDatePattern.Iso.Format(time.At.Date) : WithOffset.Format(time.At.ToOffsetDateTime());
}
