namespace Advance.Content.Records;

/// <summary>How the parts of a name are joined.</summary>
static class PersonalNames
{
    /// <summary>"van der Berg", and "al-Ḥākim" or "d’Auria", where the particle attaches to the name.</summary>
    public static string WithParticle(string? particle, string family) =>
        string.IsNullOrEmpty(particle) ? family
        : particle[^1] is '-' or '\u2010' or '\u2011' or '\'' or '’' or '‘' or 'ʿ' or 'ʾ' or 'ʼ' ? particle + family
        : $"{particle} {family}";

    /// <summary>
    /// Written only in Chinese characters, kana or hangul. Such a name has its surname first, no space, and no initials.
    /// </summary>
    public static bool IsEastAsian(string text) =>
        text.Length > 0
        && text.EnumerateRunes()
            .All(letter =>
                letter.Value
                    is (>= 0x3005 and <= 0x3007)
                        or (>= 0x3040 and <= 0x30FF)
                        or (>= 0x3400 and <= 0x4DBF)
                        or (>= 0x4E00 and <= 0x9FFF)
                        or (>= 0xAC00 and <= 0xD7AF)
                        or (>= 0x1100 and <= 0x11FF)
                        or (>= 0x3130 and <= 0x318F)
                        or (>= 0xF900 and <= 0xFAFF)
                        or (>= 0x20000 and <= 0x3FFFF)
            );
}
