/** A name in its own script; marked as Arabic when it is, so that it is read and set right. */
export function ScriptName({ name }: { name: string }) {
  if (!name) return null;
  const isArabic = /\p{Script=Arabic}/u.test(name);
  return isArabic ? (
    <span className="script-name" lang="ar" dir="rtl">
      {name}
    </span>
  ) : (
    <span className="script-name">{name}</span>
  );
}
