using CoCreate.Network.Model;

namespace CoCreate.Matching.Partners;

/// <summary>One past partnership in numbers.</summary>
/// <param name="Record">The partnership.</param>
/// <param name="Lead">Number of the organisation that held the threads; -1 when nobody is said to.</param>
/// <param name="Members">Numbers of all members, the lead among them, each once.</param>
/// <param name="Day">The day it began.</param>
/// <param name="Themes">What it was about, places left out.</param>
/// <param name="Areas">Where it was, as <see cref="Areas"/> numbers them.</param>
/// <param name="Text">Its number in the <see cref="PastTexts"/>.</param>
internal sealed record Trail(Partnership Record, int Lead, int[] Members, int Day, ushort[] Themes, int[] Areas, int Text);
