namespace Advance.Preview.Http;

/// <summary>The preview can't start, for a reason other than the content. The message is for the person who started it.</summary>
public sealed class PreviewException(string message, Exception? inner = null) : Exception(message, inner);
