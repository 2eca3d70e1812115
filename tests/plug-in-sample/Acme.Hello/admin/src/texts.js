import { useLanguage } from '@mmo/kernel';

const texts = {
  zh: {
    title: '打个招呼',
    visits: (people, visits) => `${people}人到店${visits}次`,
    card: '到店与招呼',
    person: (visits, greetings) => `到店${visits}次，打过${greetings}次招呼`,
    words: '要说的话',
    wordsHelp: '{name}换成触发事件里的名字',
    most: '最多几次',
  },
  en: {
    title: 'Say hello',
    visits: (people, visits) => `${people} people came ${visits} times`,
    card: 'Visits and greetings',
    person: (visits, greetings) => `Came ${visits} times, was greeted ${greetings} times`,
    words: 'Words',
    wordsHelp: '{name} becomes the name in the event that started the journey',
    most: 'Times at most',
  },
};

export const useTexts = () => texts[useLanguage()];
