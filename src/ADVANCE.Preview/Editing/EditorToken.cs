using System.Security.Cryptography;

namespace Advance.Preview.Editing;

static class EditorToken
{
    /// <summary>256 random bits, made anew at each start: what another page or an earlier preview knew opens nothing.</summary>
    public static string Make() => RandomNumberGenerator.GetHexString(64, lowercase: true);
}
