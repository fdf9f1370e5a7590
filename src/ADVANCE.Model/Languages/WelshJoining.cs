namespace Advance.Languages;

/// <summary>"And" in Welsh depends on the word that follows: <c>a</c> before a consonant, <c>ac</c> before a vowel.</summary>
static class WelshJoining
{
    const string Vowels = "aeiouwyâêîôûŵŷáéíóúẃýàèìòùẁỳäëïöüẅÿ";

    /// <summary>Includes a space on each side. "W" and "y" before another vowel are consonants, as in "a Williams".</summary>
    public static string And(string next)
    {
        var word = next.ToLowerInvariant();
        var isVowel =
            word.Length > 0
            && Vowels.Contains(word[0], StringComparison.Ordinal)
            && !(word[0] is 'w' or 'y' && word.Length > 1 && Vowels.Contains(word[1], StringComparison.Ordinal));
        return isVowel ? " ac " : " a ";
    }
}
