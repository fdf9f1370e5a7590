namespace Advance.Pictures.Files;

/// <summary>A picture takes more time or memory than any picture should.</summary>
sealed class ResourceLimitException(string message) : PictureException(message);
